namespace Infra.Cloud.Blocks;

/// <summary>What all disks and snapshots hold. Disks and snapshots that hold nothing are not in it.</summary>
/// <remarks>
/// Content is shared: a snapshot is a volume as it was before a time, and a disk made from it is a volume on top of
/// that. So a snapshot costs the same whatever the size of its disk, and time decides what it holds, not the order in
/// which calls arrive. Only another key copies, since that is what encrypting anew means.
/// </remarks>
internal sealed partial class BlockStore
{
    private readonly Dictionary<int, WrappedKey> _keys = [];
    private readonly Dictionary<int, BlockVolume> _volumes = [];
    private readonly Dictionary<string, List<BlockEpoch>> _disks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BlockView> _snapshots = new(StringComparer.Ordinal);
    private int _lastNumber;

    public BlockHeap Heap { get; } = new();

    public HostMemory Hosts { get; } = new();

    /// <summary>Called with every change before it counts.</summary>
    public Action<BlockLine>? Added { get; set; }

    /// <summary>True while no byte was ever written.</summary>
    public bool IsEmpty => _disks.Count == 0 && _snapshots.Count == 0;

    /// <summary>How many blocks are held, those of the past that a snapshot may still need included.</summary>
    public long HeldBlocks { get; private set; }

    /// <summary>The time of the last write.</summary>
    public DateTimeOffset? LastWrite => _volumes.Count == 0 ? null
        : new DateTimeOffset(_volumes.Values.Max(volume => volume.LastWrite), TimeSpan.Zero);

    /// <summary>What a disk or a snapshot holds at a time, or null if that is nothing.</summary>
    public BlockView? ViewOf(string id, DateTimeOffset at) =>
        _snapshots.TryGetValue(id, out var view) ? view
        : EpochOf(id, at) is { } epoch ? new BlockView(epoch.Volume, at.UtcTicks + 1) : null;

    /// <summary>The volume that takes the writes of a disk at a time, and since when.</summary>
    public BlockEpoch? EpochOf(string diskId, DateTimeOffset at) =>
        _disks.TryGetValue(diskId, out var epochs) ? epochs.FindLast(epoch => epoch.Since <= at.UtcTicks) : null;

    /// <summary>The data key of what a disk or a snapshot holds, or null.</summary>
    public WrappedKey? KeyOf(string id, DateTimeOffset at) => ViewOf(id, at)?.Volume.Key;

    public WrappedKey NewKey(string kmsKeyId, string ciphertext)
    {
        var key = new WrappedKey(_lastNumber + 1, kmsKeyId, ciphertext);
        Add(new BlockLine(Key: key));
        return key;
    }

    public BlockVolume NewVolume(BlockView? under, WrappedKey? key)
    {
        var number = _lastNumber + 1;
        Add(new BlockLine(Volume: new VolumeLine(number, under?.Before ?? 0, under?.Volume.Id, key?.Id)));
        return _volumes[number];
    }

    public void SetDisk(string diskId, DateTimeOffset since, BlockVolume volume) =>
        Add(new BlockLine(Disk: new DiskLine(diskId, since.UtcTicks, volume.Id)));

    public void SetSnapshot(string snapshotId, BlockView view) =>
        Add(new BlockLine(Snapshot: new SnapshotLine(snapshotId, view.Volume.Id, view.Before)));

    public void Write(BlockVolume volume, DateTimeOffset at, IReadOnlyList<BlockRun> runs) =>
        Add(new BlockLine(Write: new WriteLine(volume.Id, at.UtcTicks, runs)));

    /// <summary>Takes in what was written down, or is about to count.</summary>
    /// <exception cref="KeyNotFoundException">The line is about something that is not there.</exception>
    public void Apply(BlockLine line)
    {
        if (line.Key is { } key) _keys[Numbered(key.Id)] = key;
        if (line.Volume is { } made) _volumes[Numbered(made.Id)] = new(made.Id,
            made.Under is { } under ? new BlockView(_volumes[under], made.Before) : null,
            made.Key is { } wrapped ? _keys[wrapped] : null);
        if (line.Snapshot is { } snapshot) _snapshots[snapshot.Id] = new(_volumes[snapshot.Volume], snapshot.Before);
        if (line.Disk is { } disk) Apply(disk);
        if (line.Write is { } write) Apply(write);
    }

    private void Apply(DiskLine line)
    {
        if (!_disks.TryGetValue(line.Id, out var epochs)) _disks[line.Id] = epochs = [];
        epochs.RemoveAll(epoch => epoch.Since == line.Since); // the same call again, after an interruption
        epochs.Add(new(line.Since, _volumes[line.Volume]));
        epochs.Sort(static (one, other) => one.Since.CompareTo(other.Since));
    }

    private void Apply(WriteLine line)
    {
        var volume = _volumes[line.Volume];
        foreach (var run in line.Runs)
        {
            var isZero = run.Slot == BlockVersion.Zeros;
            for (var i = 0; i < run.Count; i++)
                if (volume.Put(run.First + i, line.At, isZero ? run.Slot : run.Slot + i) is { Slot: >= 0 })
                    HeldBlocks--;
            if (!isZero) HeldBlocks += run.Count;
        }
    }

    private void Add(BlockLine line)
    {
        Added?.Invoke(line);
        Apply(line);
    }

    private int Numbered(int number)
    {
        if (number > _lastNumber) _lastNumber = number;
        return number;
    }
}
