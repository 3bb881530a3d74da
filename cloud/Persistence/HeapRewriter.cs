using Infra.Cloud.Blocks;

namespace Infra.Cloud.Persistence;

/// <summary>Copies the slots that are still held into another file, volume by volume.</summary>
internal sealed class HeapRewriter(BlockHeap heap, FileStream into)
{
    private const int RunsInALine = 1000;

    /// <summary>How many slots were copied.</summary>
    public long End { get; private set; }

    /// <summary>The writes of a volume, with the places that their slots have in the new file.</summary>
    public IEnumerable<BlockLine> Moved(BlockVolume volume)
    {
        var slot = new byte[BlockCipher.SlotLength];
        foreach (var writes in Versions(volume).GroupBy(write => write.Version.At).OrderBy(group => group.Key))
            foreach (var part in writes.OrderBy(write => write.Index).Chunk(RunsInALine))
            {
                var runs = new List<BlockRun>(part.Length);
                foreach (var (index, version) in part) Add(runs, index, Copy(version.Slot, slot));
                yield return new(Write: new(volume.Id, writes.Key, runs));
            }
    }

    private static IEnumerable<(long Index, BlockVersion Version)> Versions(BlockVolume volume)
    {
        foreach (var (index, newest) in volume.Blocks)
            for (var version = newest; version is not null; version = version.Older) yield return (index, version);
    }

    private static void Add(List<BlockRun> runs, long index, long slot)
    {
        if (runs.Count > 0 && runs[^1] is { Slot: not BlockVersion.Zeros } last && slot == last.Slot + last.Count
            && last.First + last.Count == index)
            runs[^1] = last with { Count = last.Count + 1 };
        else
            runs.Add(new(index, 1, slot));
    }

    private long Copy(long slot, byte[] buffer)
    {
        if (slot == BlockVersion.Zeros) return slot;
        heap.Read(slot, buffer);
        RandomAccess.Write(into.SafeFileHandle, buffer, End * BlockCipher.SlotLength);
        return End++;
    }
}
