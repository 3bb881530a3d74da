namespace Infra.Cloud.Blocks;

/// <summary>A volume as it was before a time: all that a snapshot is.</summary>
/// <param name="Volume">The volume.</param>
/// <param name="Before">Writes at this time, in ticks, or later are not seen.</param>
internal sealed record BlockView(BlockVolume Volume, long Before)
{
    /// <summary>Sees every write.</summary>
    public const long Everything = long.MaxValue;

    /// <summary>Where the bytes of a block are; null if it was never written or is all zeros.</summary>
    public long? SlotOf(long index)
    {
        for (var view = this; view is not null; view = view.Volume.Under)
            if (Seen(view, view.Volume.Blocks.GetValueOrDefault(index)) is { } version)
                return version.Slot == BlockVersion.Zeros ? null : version.Slot;
        return null;
    }

    /// <summary>The blocks that hold something, by their numbers.</summary>
    public SortedDictionary<long, long> Slots()
    {
        var slots = new SortedDictionary<long, long>();
        for (var view = this; view is not null; view = view.Volume.Under)
            foreach (var (index, newest) in view.Volume.Blocks)
                if (Seen(view, newest) is { } version) slots.TryAdd(index, version.Slot);
        foreach (var index in slots.Where(pair => pair.Value == BlockVersion.Zeros).Select(pair => pair.Key).ToList())
            slots.Remove(index);
        return slots;
    }

    private static BlockVersion? Seen(BlockView view, BlockVersion? version)
    {
        while (version is not null && version.At >= view.Before) version = version.Older;
        return version;
    }
}
