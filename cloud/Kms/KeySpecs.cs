namespace Infra.Cloud.Kms;

/// <summary>What each key spec can be used for, without a KMS instance.</summary>
/// <remarks>Source: CreateKey reference, retrieved 2024-07-30, and the SDK of 2026-08-22. Aliyun_AES_128 and
/// Aliyun_AES_192 exist in KMS instances only.</remarks>
internal static class KeySpecs
{
    public const string Default = "Aliyun_AES_256";
    public const string Encrypt = "ENCRYPT/DECRYPT";
    public const string Sign = "SIGN/VERIFY";

    private static readonly string[] Symmetric = ["Aliyun_AES_256", "Aliyun_SM4"];
    private static readonly string[] InstanceOnly = ["Aliyun_AES_128", "Aliyun_AES_192"];
    private static readonly string[] SignOnly = ["EC_P256", "EC_P256K"];
    private static readonly string[] Both = ["RSA_2048", "RSA_3072", "EC_SM2"];
    private static readonly string[] MainlandOnly = ["Aliyun_SM4", "EC_SM2"];

    public static bool IsKnown(string spec) =>
        IsSymmetric(spec) || SignOnly.Contains(spec) || Both.Contains(spec);

    public static bool IsSymmetric(string spec) => Symmetric.Contains(spec) || NeedsInstance(spec);

    public static bool NeedsInstance(string spec) => InstanceOnly.Contains(spec);

    /// <summary>Specs of the Chinese national algorithms are offered in mainland China.</summary>
    public static bool IsOffered(string spec, string region) =>
        !MainlandOnly.Contains(spec) || (region.StartsWith("cn-", StringComparison.Ordinal) && region != "cn-hongkong");

    public static string DefaultUsage(string spec) => IsSymmetric(spec) ? Encrypt : Sign;

    public static bool Allows(string spec, string usage) => usage switch
    {
        Encrypt => !SignOnly.Contains(spec),
        Sign => !IsSymmetric(spec),
        _ => false,
    };
}
