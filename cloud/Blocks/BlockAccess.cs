using Infra.Cloud.Ecs;
using Infra.Cloud.Kms;

namespace Infra.Cloud.Blocks;

/// <summary>One way to the bytes of one disk or snapshot, opened at one time.</summary>
internal sealed class BlockAccess
{
    private readonly Disk? _disk;
    private readonly string _id;
    private readonly string? _instanceId;
    private readonly long _length;

    private BlockAccess(Request request, Disk? disk, string id, int sizeGiB, string? instanceId)
    {
        Request = request;
        _disk = disk;
        _id = id;
        _instanceId = instanceId;
        _length = (long)sizeGiB << 30;
        View = request.Store.Blocks.ViewOf(id, request.At);
    }

    /// <summary>The request in the region of the disk.</summary>
    public Request Request { get; }

    /// <summary>What it holds, or null if that is nothing.</summary>
    public BlockView? View { get; }

    /// <summary>The data key in the clear; null where there is none yet or none is needed.</summary>
    public byte[]? Key { get; private init; }

    /// <summary>The way of ECS itself.</summary>
    public static BlockAccess Raw(Request request, string id)
    {
        var disk = request.Store.Disks.TryFind(id, request.At, out var foundDisk) ? foundDisk : null;
        var snapshot = request.Store.Snapshots.TryFind(id, request.At, out var found) ? found : null;
        if (disk is null && snapshot is null) throw NotFound(request, "disk or snapshot", id);

        request = request.In(disk?.Region ?? snapshot!.Region, request.At);
        var size = disk?.Shape.At(request.At).SizeGiB ?? snapshot!.SizeGiB;
        var key = Opened(request, id, disk is null ? snapshot!.KmsKeyId : disk.KmsKeyId);
        return new(request, disk, id, size, instanceId: null) { Key = key };
    }

    /// <summary>The way of the instance that uses the disk.</summary>
    public static BlockAccess Guest(Request request, string diskId)
    {
        if (!request.Store.Disks.TryFind(diskId, request.At, out var disk)) throw NotFound(request, "disk", diskId);

        var instanceId = disk.Place.At(request.At).InstanceId ?? "";
        var status = request.Store.Instances.TryFind(instanceId, request.At, out var instance)
            ? instance.StatusAt(request.At) : null;
        if (disk.StatusAt(request.At) != DiskStatus.InUse || status != "Running")
            throw new BlockException(BlockFault.NotRunning, $"Disk '{diskId}' has no guest at "
                + $"{DiskBlocks.Text(request.At)}: the disk is {disk.StatusAt(request.At)}"
                + (status is null ? "." : $" and instance '{instanceId}' is {status}.")
                + " Start the instance, let it settle, or read and write raw.");

        request = request.In(disk.Region, request.At);
        var key = Remembered(request, disk, instanceId);
        return new(request, disk, diskId, disk.Shape.At(request.At).SizeGiB, instanceId) { Key = key };
    }

    public void CheckRange(long offset, int length)
    {
        if (offset >= 0 && length >= 0 && offset <= _length - length) return;
        throw new BlockException(BlockFault.OutOfRange, $"The range of '{_id}' must lie within its {_length} bytes; "
            + $"got offset {offset} and length {length}.");
    }

    /// <summary>The volume that takes a write now, and its data key: both are made when the first byte comes.</summary>
    public (BlockVolume Volume, byte[]? Key) ForWriting()
    {
        if (_disk is null)
            throw new BlockException(
                BlockFault.NotFound, $"'{_id}' is a snapshot, which nobody writes to. Make a disk of it.");

        CheckOrder(_disk);
        var blocks = Request.Store.Blocks;
        if (blocks.EpochOf(_id, Request.At) is { } epoch) return (epoch.Volume, Key);

        (WrappedKey? Wrapped, byte[]? Plain) drawn = _disk.KmsKeyId is { } cmk
            ? DiskKeys.Draw(Request.In(_disk.Region, _disk.CreatedAt), cmk) ?? throw Gone(_id, cmk) : default;
        var volume = blocks.NewVolume(under: null, drawn.Wrapped);
        blocks.SetDisk(_id, _disk.CreatedAt, volume);
        if (_instanceId is not null && drawn.Plain is { } plain) blocks.Hosts.Hold(_id, _instanceId, plain);
        return (volume, drawn.Plain);
    }

    private static byte[]? Opened(Request request, string id, string? kmsKeyId)
    {
        if (kmsKeyId is null) return null;
        if (KeyUse.Find(request, kmsKeyId) is null) throw Gone(id, kmsKeyId);
        if (DiskEncryption.FaultOf(request, kmsKeyId) is not KeyUseFault.None and var fault)
            throw new BlockException(BlockFault.Unreadable, $"'{id}' cannot be read or written: its data key is "
                + $"encrypted with key '{kmsKeyId}', {Reason(fault)}");
        if (request.Store.Blocks.KeyOf(id, request.At) is not { } wrapped) return null;
        return DiskKeys.Open(request, wrapped) ?? throw Gone(id, wrapped.KmsKeyId);
    }

    // After a restart of the process the host is asked what it remembers, and answers with what KMS still can open:
    // that the key could be used was checked when the instance started.
    private static byte[]? Remembered(Request request, Disk disk, string instanceId)
    {
        var blocks = request.Store.Blocks;
        if (blocks.KeyOf(disk.Id, request.At) is not { } wrapped) return null;
        if (blocks.Hosts.Find(disk.Id, instanceId) is { } held) return held;

        var key = DiskKeys.Open(request, wrapped) ?? throw Gone(disk.Id, wrapped.KmsKeyId);
        blocks.Hosts.Hold(disk.Id, instanceId, key);
        return key;
    }

    private void CheckOrder(Disk disk)
    {
        var blocks = Request.Store.Blocks;
        if (blocks.EpochOf(_id, DateTimeOffset.MaxValue) is { } epoch)
        {
            if (epoch.Volume.LastWrite > Request.At.UtcTicks) throw TooEarly("written to", epoch.Volume.LastWrite);
            if (epoch.Since > Request.At.UtcTicks) throw TooEarly("initialised anew", epoch.Since);
        }

        foreach (var snapshot in Request.Store.SnapshotsOf(disk.Id))
            if (!snapshot.IsCopy && snapshot.CreatedAt > Request.At)
                throw TooEarly("taken a snapshot of", snapshot.CreatedAt.UtcTicks);
    }

    private BlockException TooEarly(string what, long ticks) => new(BlockFault.OutOfOrder,
        $"Disk '{_id}' was {what} at {DiskBlocks.Text(new(ticks, TimeSpan.Zero))} already; a write at "
        + $"{DiskBlocks.Text(Request.At)} comes too late. Write at that time or later.");

    private static string Reason(KeyUseFault fault) => fault switch
    {
        KeyUseFault.NotAuthorized or KeyUseFault.KeyForbidden => $"which {DiskEncryption.RoleName} does not let ECS use.",
        _ => "which is not enabled.",
    };

    private static BlockException NotFound(Request request, string what, string id) =>
        new(BlockFault.NotFound, $"There is no {what} '{id}' at {DiskBlocks.Text(request.At)}.");

    private static BlockException Gone(string id, string kmsKeyId) => new(BlockFault.Unreadable,
        $"'{id}' cannot be read or written: the material of key '{kmsKeyId}' is gone, so that nobody can "
        + "open its data key again.");
}
