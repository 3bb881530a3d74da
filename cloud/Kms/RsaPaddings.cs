using System.Security.Cryptography;

namespace Infra.Cloud.Kms;

/// <summary>The RSA encryption schemes by their names in the API.</summary>
internal static class RsaPaddings
{
    public const string OaepSha1 = "RSAES_OAEP_SHA_1";

    public static RSAEncryptionPadding? Oaep(string algorithm) => algorithm switch
    {
        OaepSha1 => RSAEncryptionPadding.OaepSHA1,
        "RSAES_OAEP_SHA_256" => RSAEncryptionPadding.OaepSHA256,
        _ => null,
    };

    /// <summary>The schemes that imported material may be wrapped with, the oldest one too.</summary>
    public static RSAEncryptionPadding? Import(string algorithm) =>
        algorithm == "RSAES_PKCS1_V1_5" ? RSAEncryptionPadding.Pkcs1 : Oaep(algorithm);

    /// <summary>How much a key can encrypt at once: what two hashes and two bytes leave.</summary>
    public static int MaxBytes(RSA rsa, RSAEncryptionPadding oaep) =>
        (rsa.KeySize / 8) - (2 * (oaep == RSAEncryptionPadding.OaepSHA1 ? 20 : 32)) - 2;
}
