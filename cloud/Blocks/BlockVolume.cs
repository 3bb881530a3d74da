namespace Infra.Cloud.Blocks;

/// <summary>Blocks that were written under one data key, on top of the blocks of another volume.</summary>
/// <param name="id">Its number.</param>
/// <param name="under">What it began with; null for a volume that began empty. It has the same data key.</param>
/// <param name="key">The data key, or null for blocks in the clear.</param>
internal sealed class BlockVolume(int id, BlockView? under, WrappedKey? key)
{
    public int Id => id;

    public BlockView? Under => under;

    public WrappedKey? Key => key;

    /// <summary>The blocks that were written, by their number, each with its newest version.</summary>
    public Dictionary<long, BlockVersion> Blocks { get; } = [];

    /// <summary>The time of the last write, in ticks.</summary>
    public long LastWrite { get; private set; }

    /// <summary>Puts what a block holds from a time on, and gives what it held at the very same time before.</summary>
    public BlockVersion? Put(long index, long at, long slot)
    {
        var old = Blocks.GetValueOrDefault(index);
        var replaced = old?.At == at ? old : null;
        Blocks[index] = new(at, slot, replaced is null ? old : replaced.Older);
        if (at > LastWrite) LastWrite = at;
        return replaced;
    }
}
