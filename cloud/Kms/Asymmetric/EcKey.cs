using System.Security.Cryptography;

namespace Infra.Cloud.Kms.Asymmetric;

/// <summary>A key pair on a NIST or Koblitz curve: ECDSA signatures over SHA-256.</summary>
/// <remarks>How the service writes a signature is not documented; it is the DER sequence that most tools
/// expect.</remarks>
internal sealed class EcKey(ECDsa ecdsa) : IAsymmetricKey
{
    public byte[] PublicKey => ecdsa.ExportSubjectPublicKeyInfo();

    public static EcKey New(string curve) => new(ECDsa.Create(ECCurve.CreateFromFriendlyName(curve)));

    public static EcKey Import(byte[] privateKey)
    {
        var ecdsa = ECDsa.Create();
        ecdsa.ImportPkcs8PrivateKey(privateKey, out _);
        return new(ecdsa);
    }

    public byte[] Export() => ecdsa.ExportPkcs8PrivateKey();

    public bool Signs(string algorithm) => algorithm == "ECDSA_SHA_256";

    public byte[] Sign(string algorithm, byte[] digest) =>
        ecdsa.SignHash(digest, DSASignatureFormat.Rfc3279DerSequence);

    public bool Verify(string algorithm, byte[] digest, byte[] signature) =>
        ecdsa.VerifyHash(digest, signature, DSASignatureFormat.Rfc3279DerSequence);

    public int? MaxBytes(string algorithm) => null;

    public byte[] Encrypt(string algorithm, byte[] plaintext) => throw new NotSupportedException("The key signs only.");

    public byte[]? Decrypt(string algorithm, byte[] ciphertext) => throw new NotSupportedException("The key signs only.");

    public void Dispose() => ecdsa.Dispose();
}
