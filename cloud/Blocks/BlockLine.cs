namespace Infra.Cloud.Blocks;

/// <summary>One change of what disks hold, as it is kept; exactly one member is set.</summary>
internal sealed record BlockLine(
    WrappedKey? Key = null, VolumeLine? Volume = null, DiskLine? Disk = null, SnapshotLine? Snapshot = null,
    WriteLine? Write = null);

/// <summary>A volume came into being, on top of another one as it was before a time.</summary>
internal sealed record VolumeLine(int Id, long Before, int? Under = null, int? Key = null);

/// <summary>From a time on, a disk holds a volume.</summary>
internal sealed record DiskLine(string Id, long Since, int Volume);

/// <summary>A snapshot holds a volume as it was before a time.</summary>
internal sealed record SnapshotLine(string Id, int Volume, long Before);

/// <summary>Blocks of a volume were written.</summary>
internal sealed record WriteLine(int Volume, long At, IReadOnlyList<BlockRun> Runs);

/// <summary>Blocks that follow each other, and so do their slots; or blocks of zeros, which have none.</summary>
internal sealed record BlockRun(long First, int Count, long Slot);
