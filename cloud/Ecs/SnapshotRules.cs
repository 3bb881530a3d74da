using Infra.Cloud.Blocks;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs;

/// <summary>What all ways to make a snapshot of a disk share.</summary>
internal static class SnapshotRules
{
    private const int Quota = 256;

    /// <summary>Checks that a snapshot of a disk can be made now.</summary>
    public static void CheckDisk(Request request, Disk disk)
    {
        var status = DiskRules.RestingStatus(request, disk);
        if (status == DiskStatus.InUse && request.Store.Instances.Peek(disk.Place.At(request.At).InstanceId!) is { } on
            && on.StatusAt(request.At) is not ("Running" or "Stopped"))
            throw request.Refuse(EcsErrors.InstanceStatus);
        if (disk.Place.At(request.At).AttachedAt is null) throw request.Refuse(EcsErrors.NeverAttached);
        if (DiskRules.HasUnfinishedSnapshot(request, disk)) throw request.Refuse(EcsErrors.PreviousSnapshotRunning);
        if (Earlier(request, disk) >= Quota) throw request.Refuse(EcsErrors.SnapshotQuota);
        DiskKeys.Unlock(request, disk.Id, disk.KmsKeyId);
    }

    /// <summary>A new snapshot of a disk, encrypted as the disk is, with what the disk holds now.</summary>
    public static Snapshot New(Request request, Disk disk, string kind, int number = 0,
        string name = "", string description = "", int? retentionDays = null, string resourceGroup = "")
    {
        var shape = disk.Shape.At(request.At);
        var snapshot = new Snapshot
        {
            Id = ResourceIds.New(request, "s", kind, number),
            Region = disk.Region,
            CreatedAt = request.At,
            DiskId = disk.Id,
            SizeGiB = shape.SizeGiB,
            OfSystemDisk = disk.IsSystem,
            Category = "standard",
            DiskCategory = shape.Category,
            Encrypted = disk.Encrypted,
            KmsKeyId = disk.KmsKeyId,
            DoneAt = request.At + Durations.CreateSnapshot(shape.SizeGiB, first: Earlier(request, disk) == 0),
            RetentionDays = new(retentionDays),
            Name = new(name),
            Description = new(description),
            ResourceGroup = new(resourceGroup),
        };
        BlockInheritance.Capture(request, disk, snapshot);
        return snapshot;
    }

    private static int Earlier(Request request, Disk disk) => request.Store.SnapshotsOf(disk.Id)
        .Count(snapshot => !snapshot.IsCopy && snapshot.ExistsAt(request.At));
}
