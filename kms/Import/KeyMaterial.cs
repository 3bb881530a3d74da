using System.Security.Cryptography;

namespace Infra.Kms.Import;

/// <summary>The bytes of a key that you bring along. Dispose of it as soon as it is imported: that wipes
/// them.</summary>
/// <remarks>The bytes lie at one place in memory until they are wiped, and no member gives them as text.</remarks>
public sealed class KeyMaterial : IDisposable
{
    private readonly byte[] _bytes;

    private KeyMaterial(int length) => _bytes = GC.AllocateArray<byte>(length, pinned: true);

    /// <summary>How many bytes it has.</summary>
    public int Length => _bytes.Length;

    internal ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>Draws material from the system's generator.</summary>
    /// <param name="length">How many bytes; <see cref="ImportableKey.MaterialBytes"/> of the key.</param>
    public static KeyMaterial Draw(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        var material = new KeyMaterial(length);
        RandomNumberGenerator.Fill(material._bytes);
        return material;
    }

    /// <summary>Takes material that is there. The bytes given are wiped.</summary>
    /// <exception cref="KmsInputException">It is not as long as the key wants it, or nobody drew it.</exception>
    public static KeyMaterial Take(Span<byte> bytes, int length)
    {
        try
        {
            if (bytes.Length != length)
                throw new KmsInputException(
                    $"the material must have exactly {length} bytes, as they are and not as text; got {bytes.Length}.",
                    $"openssl rand -out material.bin {length}");
            if (bytes.IndexOfAnyExcept(bytes[0]) < 0)
                throw new KmsInputException(
                    "the material must be random; got the same byte again and again.", $"openssl rand -out material.bin {length}");
            var material = new KeyMaterial(length);
            bytes.CopyTo(material._bytes);
            return material;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }

    /// <summary>Wipes it.</summary>
    public void Dispose() => CryptographicOperations.ZeroMemory(_bytes);

    /// <summary>How many bytes it has; never the bytes.</summary>
    public override string ToString() => $"material of {Length} bytes";
}
