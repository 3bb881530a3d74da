namespace Infra.Keys;

/// <summary>Defaults and limits of <see cref="CustomerKey"/>.</summary>
/// <remarks>Source:
/// https://www.alibabacloud.com/help/en/kms/developer-reference/api-kms-2016-01-20-createkey</remarks>
public static class CustomerKeyDefaults
{
    /// <summary>What an alias must start with.</summary>
    public const string AliasPrefix = "alias/";

    /// <summary>What no alias of a user may start with: it is kept for the keys of services.</summary>
    public const string ReservedAliasPrefix = "alias/acs";

    /// <summary>The longest part of an alias after its prefix, in characters.</summary>
    public const int MaxAliasLength = 255;

    /// <summary>The specification of a new key.</summary>
    public const string KeySpec = "Aliyun_AES_256";

    /// <summary>The usage of a key whose specification cannot sign.</summary>
    public const string EncryptDecrypt = "ENCRYPT/DECRYPT";

    /// <summary>The usage of a key whose specification can sign.</summary>
    public const string SignVerify = "SIGN/VERIFY";

    /// <summary>Where key material is kept.</summary>
    public const string ProtectionLevel = "SOFTWARE";

    /// <summary>Who makes the key material.</summary>
    public const string Origin = "Aliyun_KMS";

    /// <summary>The origin of a key whose material the user imports.</summary>
    public const string ExternalOrigin = "EXTERNAL";

    /// <summary>Whether the material of a key with the origin EXTERNAL is there.</summary>
    public const bool MaterialImported = false;

    /// <summary>Days between two rotations.</summary>
    public const int RotationDays = 365;

    /// <summary>The shortest time between two rotations of a key in a KMS instance, in days.</summary>
    public const int MinRotationDays = 7;

    /// <summary>The longest time between two rotations, in days.</summary>
    public const int MaxRotationDays = 365;

    /// <summary>Days a key waits before it is destroyed for good: the longest that KMS allows, because what was
    /// encrypted with it is lost afterwards and every day before is a day to cancel.</summary>
    public const int DeletionWindowDays = 366;

    /// <summary>The shortest deletion window, in days.</summary>
    public const int MinDeletionWindowDays = 7;

    /// <summary>The longest deletion window, in days.</summary>
    public const int MaxDeletionWindowDays = 366;

    /// <summary>Whether KMS refuses to delete the key, as long as the key is not declared deletable.</summary>
    public const bool DeletionProtection = true;

    /// <summary>Why KMS refuses to delete the key.</summary>
    public const string DeletionProtectionDescription = "Data encrypted with this key is lost without it.";

    /// <summary>Whether the key can be used.</summary>
    public const bool Enabled = true;

    /// <summary>Whether the key gets an alias.</summary>
    public const bool HasAlias = true;

    /// <summary>Whether Pulumi may delete the key.</summary>
    public const bool Deletable = false;

    /// <summary>The longest description, in characters.</summary>
    public const int MaxDescriptionLength = 8192;

    /// <summary>The longest key policy, in bytes.</summary>
    public const int MaxPolicyBytes = 32768;

    /// <summary>What the ID of a KMS instance starts with.</summary>
    public const string KmsInstancePrefix = "kst-";

    /// <summary>Specifications of symmetric keys; only these encrypt disks and rotate by themselves.</summary>
    public static IReadOnlyList<string> SymmetricSpecs { get; } =
        ["Aliyun_AES_256", "Aliyun_AES_128", "Aliyun_AES_192", "Aliyun_SM4"];

    /// <summary>Symmetric specifications that exist only in a KMS instance.</summary>
    public static IReadOnlyList<string> InstanceOnlySpecs { get; } = ["Aliyun_AES_128", "Aliyun_AES_192"];

    /// <summary>Specifications of keys that sign and never encrypt.</summary>
    public static IReadOnlyList<string> SigningOnlySpecs { get; } = ["EC_P256", "EC_P256K"];

    /// <summary>All specifications.</summary>
    public static IReadOnlyList<string> KeySpecs { get; } =
        [.. SymmetricSpecs, "RSA_2048", "RSA_3072", .. SigningOnlySpecs, "EC_SM2"];

    /// <summary>All usages.</summary>
    public static IReadOnlyList<string> KeyUsages { get; } = [EncryptDecrypt, SignVerify];

    /// <summary>All protection levels.</summary>
    public static IReadOnlyList<string> ProtectionLevels { get; } = [ProtectionLevel, "HSM"];

    /// <summary>All origins of key material.</summary>
    public static IReadOnlyList<string> Origins { get; } = [Origin, ExternalOrigin];

    /// <summary>Whether one key both encrypts and decrypts.</summary>
    public static bool IsSymmetric(string keySpec) => SymmetricSpecs.Contains(keySpec, StringComparer.Ordinal);

    /// <summary>Whether KMS can rotate such a key by itself.</summary>
    public static bool CanRotate(string keySpec, string origin, string protectionLevel) =>
        IsSymmetric(keySpec) && origin == Origin && protectionLevel == ProtectionLevel;

    /// <summary>The usage KMS gives to a key when none is asked for.</summary>
    public static string UsageOf(string keySpec) => IsSymmetric(keySpec) ? EncryptDecrypt : SignVerify;

    /// <summary>A rotation interval in the form the API answers, so that reading it back shows no
    /// difference.</summary>
    public static string RotationInterval(int days) => $"{days * 86400}s";
}
