using System.CommandLine;

namespace Infra.Cli.Verbs;

/// <summary>`kms`: small secrets, encrypted and decrypted by KMS itself.</summary>
internal static class KmsVerb
{
    public static Command Kms(Host host) => new("kms", "Encrypt small secrets with a key that never leaves KMS")
    {
        KmsEncryptVerb.Encrypt(host),
        KmsDecryptVerb.Decrypt(host),
        KmsReEncryptVerb.ReEncrypt(host),
        KmsDataKeyVerb.DataKey(host),
    };
}
