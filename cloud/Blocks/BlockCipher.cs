using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Infra.Cloud.Blocks;

/// <summary>Turns blocks into slots and back: AES-256 in Galois/Counter Mode under the data key, each block with a
/// nonce of its own and bound to its number; or, without a key, the block in the clear with a checksum.</summary>
/// <remarks>The service publishes AES-256 and not the mode. This one notices altered bytes.</remarks>
internal sealed class BlockCipher : IDisposable
{
    public const int BlockLength = DiskBlocks.BlockSize;
    public const int SlotLength = NonceLength + TagLength + BlockLength;
    public const int KeyLength = 32;

    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly AesGcm? _aes;

    /// <param name="key">The data key, or null for blocks in the clear.</param>
    public BlockCipher(byte[]? key) => _aes = key is null ? null : new AesGcm(key, TagLength);

    public void Seal(long index, ReadOnlySpan<byte> block, Span<byte> slot, EntropySource entropy)
    {
        var head = slot[..(NonceLength + TagLength)];
        var body = slot[head.Length..];
        if (_aes is null)
        {
            block.CopyTo(body);
            Checksum(block, head);
            return;
        }

        entropy(head[..NonceLength]);
        _aes.Encrypt(head[..NonceLength], block, body, head[NonceLength..], Number(index, stackalloc byte[8]));
    }

    /// <exception cref="CloudStateException">The bytes are not those that were written.</exception>
    public void Open(long index, ReadOnlySpan<byte> slot, Span<byte> block)
    {
        var head = slot[..(NonceLength + TagLength)];
        var body = slot[head.Length..];
        if (_aes is null)
        {
            Span<byte> checksum = stackalloc byte[head.Length];
            Checksum(body, checksum);
            if (!checksum.SequenceEqual(head)) throw Damaged(index);
            body.CopyTo(block);
            return;
        }

        try
        {
            _aes.Decrypt(head[..NonceLength], body, head[NonceLength..], block, Number(index, stackalloc byte[8]));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw Damaged(index);
        }
    }

    public void Dispose() => _aes?.Dispose();

    private static void Checksum(ReadOnlySpan<byte> block, Span<byte> into)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(block, hash);
        hash[..into.Length].CopyTo(into);
    }

    private static Span<byte> Number(long index, Span<byte> bytes)
    {
        BinaryPrimitives.WriteInt64BigEndian(bytes, index);
        return bytes;
    }

    private static CloudStateException Damaged(long index) => new(
        $"Block {index} of a disk is damaged: its bytes are not those that were written. Restore the account's files "
        + "from a copy, or delete the disk.");
}
