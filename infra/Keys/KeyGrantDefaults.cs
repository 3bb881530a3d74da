using Infra.Identity;

namespace Infra.Keys;

/// <summary>Defaults and limits of <see cref="KeyGrant"/>.</summary>
/// <remarks>Source of the limits: the reference of CreatePolicy,
/// https://www.alibabacloud.com/help/en/ram/developer-reference/api-ram-2015-05-01-createpolicy</remarks>
public static class KeyGrantDefaults
{
    /// <summary>What a role may do unless something else is asked for.</summary>
    public const string Access = EncryptDecrypt;

    /// <summary>Encrypting, making data keys, and decrypting.</summary>
    public const string EncryptDecrypt = "encryptDecrypt";

    /// <summary>Encrypting and making data keys, without reading what others encrypted.</summary>
    public const string Encrypt = "encrypt";

    /// <summary>Decrypting only.</summary>
    public const string Decrypt = "decrypt";

    /// <summary>Managing the key, without using it and without destroying it.</summary>
    public const string Administer = "administer";

    /// <summary>The longest name of a policy, in characters.</summary>
    public const int MaxPolicyNameLength = 128;

    /// <summary>Everything that can be granted.</summary>
    public static IReadOnlyList<string> Accesses { get; } = [EncryptDecrypt, Encrypt, Decrypt, Administer];

    /// <summary>The actions of an access.</summary>
    internal static IReadOnlyList<string> ActionsOf(string access) => access switch
    {
        Encrypt => Actions.Encrypt,
        Decrypt => Actions.Decrypt,
        Administer => Actions.Administer,
        _ => Actions.EncryptDecrypt,
    };
}
