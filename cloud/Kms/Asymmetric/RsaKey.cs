using System.Security.Cryptography;

namespace Infra.Cloud.Kms.Asymmetric;

/// <summary>An RSA key pair: PSS and PKCS#1 signatures over SHA-256, OAEP encryption.</summary>
internal sealed class RsaKey(RSA rsa) : IAsymmetricKey
{
    public byte[] PublicKey => rsa.ExportSubjectPublicKeyInfo();

    public static RsaKey Import(byte[] privateKey)
    {
        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(privateKey, out _);
        return new(rsa);
    }

    public byte[] Export() => rsa.ExportPkcs8PrivateKey();

    public bool Signs(string algorithm) => PaddingOf(algorithm) is not null;

    public byte[] Sign(string algorithm, byte[] digest) =>
        rsa.SignHash(digest, HashAlgorithmName.SHA256, PaddingOf(algorithm)!);

    public bool Verify(string algorithm, byte[] digest, byte[] signature) =>
        rsa.VerifyHash(digest, signature, HashAlgorithmName.SHA256, PaddingOf(algorithm)!);

    public int? MaxBytes(string algorithm) =>
        RsaPaddings.Oaep(algorithm) is { } padding ? RsaPaddings.MaxBytes(rsa, padding) : null;

    public byte[] Encrypt(string algorithm, byte[] plaintext) => rsa.Encrypt(plaintext, RsaPaddings.Oaep(algorithm)!);

    public byte[]? Decrypt(string algorithm, byte[] ciphertext)
    {
        try
        {
            return rsa.Decrypt(ciphertext, RsaPaddings.Oaep(algorithm)!);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Dispose() => rsa.Dispose();

    private static RSASignaturePadding? PaddingOf(string algorithm) => algorithm switch
    {
        "RSA_PSS_SHA_256" => RSASignaturePadding.Pss,
        "RSA_PKCS1_SHA_256" => RSASignaturePadding.Pkcs1,
        _ => null,
    };
}
