using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Infra.Cloud.Blocks;

/// <summary>Reads and writes the bytes of volumes, as of the time of a request.</summary>
internal sealed class BlockIo(Request request)
{
    private const int Length = BlockCipher.BlockLength;
    private const int BlocksAtATime = 256;

    private readonly BlockStore _blocks = request.Store.Blocks;

    public void Read(BlockView view, byte[]? key, long offset, Span<byte> into)
    {
        using var cipher = new BlockCipher(key);
        var block = new byte[Length];
        while (into.Length > 0)
        {
            var within = (int)(offset % Length);
            var count = Math.Min(Length - within, into.Length);
            if (Load(view, cipher, offset / Length, block)) block.AsSpan(within, count).CopyTo(into);
            else into[..count].Clear();
            into = into[count..];
            offset += count;
        }
    }

    public void Write(BlockVolume volume, byte[]? key, long offset, ReadOnlySpan<byte> bytes)
    {
        using var cipher = new BlockCipher(key);
        using var writer = new SlotWriter(_blocks.Heap, cipher, request.Options.Entropy);
        var now = new BlockView(volume, request.At.UtcTicks + 1);
        var block = new byte[Length];
        while (bytes.Length > 0)
        {
            var within = (int)(offset % Length);
            var count = Math.Min(Length - within, bytes.Length);
            if (count < Length && !Load(now, cipher, offset / Length, block)) Array.Clear(block);
            bytes[..count].CopyTo(block.AsSpan(within));
            writer.Add(offset / Length, block);
            bytes = bytes[count..];
            offset += count;
        }

        _blocks.Write(volume, request.At, writer.Finish());
    }

    /// <summary>Writes everything that a view holds into another volume under its own key.</summary>
    public void Copy(BlockView source, byte[]? key, BlockVolume volume, byte[]? newKey)
    {
        using var from = new BlockCipher(key);
        using var to = new BlockCipher(newKey);
        var block = new byte[Length];
        foreach (var part in source.Slots().Chunk(BlocksAtATime * 64))
        {
            using var writer = new SlotWriter(_blocks.Heap, to, request.Options.Entropy);
            foreach (var (index, slot) in part)
            {
                Load(from, index, slot, block);
                writer.Add(index, block);
            }

            _blocks.Write(volume, request.At, writer.Finish());
        }
    }

    /// <summary>A hash of everything that a view holds.</summary>
    public byte[] Hash(BlockView? view, byte[]? key)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var cipher = new BlockCipher(key);
        var number = new byte[sizeof(long)];
        var block = new byte[Length];
        foreach (var (index, slot) in view?.Slots() ?? [])
        {
            Load(cipher, index, slot, block);
            BinaryPrimitives.WriteInt64BigEndian(number, index);
            hash.AppendData(number);
            hash.AppendData(block);
        }

        return hash.GetHashAndReset();
    }

    private bool Load(BlockView view, BlockCipher cipher, long index, byte[] block)
    {
        if (view.SlotOf(index) is not { } slot) return false;
        Load(cipher, index, slot, block);
        return true;
    }

    private void Load(BlockCipher cipher, long index, long slot, byte[] block)
    {
        Span<byte> bytes = stackalloc byte[BlockCipher.SlotLength];
        _blocks.Heap.Read(slot, bytes);
        cipher.Open(index, bytes, block);
    }
}
