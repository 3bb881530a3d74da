namespace Infra.Cloud.Kms.Asymmetric;

/// <summary>The key pair of one version.</summary>
internal interface IAsymmetricKey : IDisposable
{
    /// <summary>The public half (SubjectPublicKeyInfo).</summary>
    byte[] PublicKey { get; }

    /// <summary>The private half as it is kept.</summary>
    byte[] Export();

    /// <summary>True if it signs with an algorithm.</summary>
    bool Signs(string algorithm);

    byte[] Sign(string algorithm, byte[] digest);

    bool Verify(string algorithm, byte[] digest, byte[] signature);

    /// <summary>How many bytes it encrypts with an algorithm at once, or null for one it does not encrypt
    /// with.</summary>
    int? MaxBytes(string algorithm);

    byte[] Encrypt(string algorithm, byte[] plaintext);

    /// <summary>Decrypts, or gives null if that cannot be.</summary>
    byte[]? Decrypt(string algorithm, byte[] ciphertext);
}
