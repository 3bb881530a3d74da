using System.Text.Json.Nodes;
using Infra.Cloud.Blocks;
using Infra.Cloud.Ecs.Instances;

namespace Infra.Cloud.Ecs;

/// <summary>Takes a disk back to one of its snapshots; what was written since is gone:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDisk"/>.</summary>
internal sealed class ResetDisk() : EcsAction("ResetDisk", mutates: true, ["DiskId", "SnapshotId", "DryRun"],
    "A disk is ReIniting for half a minute, whatever its size, which stays.")
{
    private static readonly ServiceError OtherDisk = new(403, "InvalidParameter.Mismatch",
        "The specified snapshot is not created from the specified disk.");

    private static readonly ServiceError Unfinished = new(403, "IncorrectDiskStatus.HasUnfinishedSnapshot",
        "The current disk has unfinished snapshot.");

    public override JsonObject Answer(Request request)
    {
        var disk = DiskOf(request);
        var snapshot = request.Find(request.Store.Snapshots, request.Required("SnapshotId"))
            ?? throw request.Refuse(EcsErrors.SnapshotNotFound);
        if (snapshot.DiskId != disk.Id || snapshot.IsCopy) throw request.Refuse(OtherDisk);
        PowerRules.CheckResting(request, disk);
        if (request.At < snapshot.EndIn(request.Store)) throw request.Refuse(EcsErrors.SnapshotNotReady);
        if (DiskRules.HasUnfinishedSnapshot(request, disk)) throw request.Refuse(Unfinished);
        DiskKeys.Unlock(request, snapshot.Id, snapshot.KmsKeyId);
        EcsDryRun.End(request);

        BlockInheritance.Begin(request, snapshot.Id, disk);
        PowerRules.ReInit(request, disk);
        return Done(request);
    }
}
