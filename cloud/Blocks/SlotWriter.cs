using System.Buffers;

namespace Infra.Cloud.Blocks;

/// <summary>Seals blocks one after the other into the heap, and notes where they went. Zeros go nowhere.</summary>
internal sealed class SlotWriter(BlockHeap heap, BlockCipher cipher, EntropySource entropy) : IDisposable
{
    private const int SlotsAtATime = 256;

    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(SlotsAtATime * BlockCipher.SlotLength);
    private readonly List<BlockRun> _runs = [];
    private int _filled;

    public void Add(long index, ReadOnlySpan<byte> block)
    {
        var isZero = !block.ContainsAnyExcept((byte)0);
        var slot = isZero ? BlockVersion.Zeros : heap.End + _filled;
        if (!isZero)
        {
            var place = _buffer.AsSpan(_filled * BlockCipher.SlotLength, BlockCipher.SlotLength);
            cipher.Seal(index, block, place, entropy);
            _filled++;
        }

        if (_runs.Count > 0 && _runs[^1] is var last && last.First + last.Count == index
            && slot == (isZero ? last.Slot : last.Slot == BlockVersion.Zeros ? -2 : last.Slot + last.Count))
            _runs[^1] = last with { Count = last.Count + 1 };
        else
            _runs.Add(new(index, 1, slot));
        if (_filled == SlotsAtATime) Flush();
    }

    /// <summary>Where everything went.</summary>
    public IReadOnlyList<BlockRun> Finish()
    {
        Flush();
        return _runs;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);

    private void Flush()
    {
        if (_filled > 0) heap.Add(_buffer.AsSpan(0, _filled * BlockCipher.SlotLength));
        _filled = 0;
    }
}
