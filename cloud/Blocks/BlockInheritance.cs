using Infra.Cloud.Ecs;

namespace Infra.Cloud.Blocks;

/// <summary>How bytes come from disk to snapshot, from snapshot to copy, and from snapshot to disk.</summary>
/// <remarks>With the same key, or none on both sides, content and data key are shared, which costs nothing. With
/// another key everything is decrypted and encrypted anew under a data key of its own.</remarks>
internal static class BlockInheritance
{
    /// <summary>A snapshot of a disk was made: it holds what was written before, and nothing that comes
    /// later.</summary>
    public static void Capture(Request request, Disk disk, Snapshot snapshot)
    {
        var blocks = request.Store.Blocks;
        if (blocks.EpochOf(disk.Id, request.At) is { } epoch)
            blocks.SetSnapshot(snapshot.Id, new(epoch.Volume, request.At.UtcTicks));
    }

    /// <summary>A snapshot is copied.</summary>
    public static void Copy(Request request, string sourceSnapshotId, Snapshot copy)
    {
        var blocks = request.Store.Blocks;
        if (blocks.ViewOf(sourceSnapshotId, request.At) is not { } source) return;
        blocks.SetSnapshot(copy.Id, HasKey(source, copy.KmsKeyId) ? source
            : new(Encrypted(request, source, copy.KmsKeyId), BlockView.Everything));
    }

    /// <summary>A disk begins anew with what a snapshot holds, or empty.</summary>
    public static void Begin(Request request, string? snapshotId, Disk disk)
    {
        var blocks = request.Store.Blocks;
        blocks.Hosts.ForgetDisk(disk.Id);
        var source = snapshotId is null ? null : blocks.ViewOf(snapshotId, request.At);
        if (source is not null)
            blocks.SetDisk(disk.Id, request.At, HasKey(source, disk.KmsKeyId)
                ? blocks.NewVolume(source, source.Volume.Key) : Encrypted(request, source, disk.KmsKeyId));
        else if (blocks.EpochOf(disk.Id, request.At) is { } old)
            blocks.SetDisk(disk.Id, request.At, blocks.NewVolume(under: null, old.Volume.Key));
    }

    private static bool HasKey(BlockView source, string? kmsKeyId) => source.Volume.Key?.KmsKeyId == kmsKeyId;

    // That both keys can be used was checked before the call changed anything.
    private static BlockVolume Encrypted(Request request, BlockView source, string? kmsKeyId)
    {
        var from = source.Volume.Key is { } wrapped
            ? DiskKeys.Open(request, wrapped) ?? throw request.Refuse(EcsErrors.KeyNotEnabled) : null;
        (WrappedKey? Wrapped, byte[]? Plain) to = kmsKeyId is null ? default
            : DiskKeys.Draw(request, kmsKeyId) ?? throw request.Refuse(EcsErrors.KeyNotEnabled);
        var volume = request.Store.Blocks.NewVolume(under: null, to.Wrapped);
        new BlockIo(request).Copy(source, from, volume, to.Plain);
        return volume;
    }
}
