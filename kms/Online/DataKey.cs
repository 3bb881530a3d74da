using System.Security.Cryptography;

namespace Infra.Kms.Online;

/// <summary>A data key in the clear and encrypted. Dispose of it as soon as the data is encrypted: that wipes the
/// clear.</summary>
/// <param name="plaintext">The bytes of the key; the instance wipes them.</param>
/// <param name="encrypted">The key encrypted, to be kept beside the data.</param>
public sealed class DataKey(byte[] plaintext, Ciphertext encrypted) : IDisposable
{
    private readonly byte[] _plaintext = plaintext;

    /// <summary>The bytes of the key.</summary>
    public ReadOnlySpan<byte> Plaintext => _plaintext;

    /// <summary>The key encrypted, to be kept beside the data.</summary>
    public Ciphertext Encrypted { get; } = encrypted;

    /// <summary>Wipes the clear.</summary>
    public void Dispose() => CryptographicOperations.ZeroMemory(_plaintext);

    /// <summary>The key that encrypted it; never the bytes.</summary>
    public override string ToString() => $"a data key of {_plaintext.Length} bytes under {Encrypted.KeyId}";
}
