using System.Text.Json.Nodes;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>Makes a snapshot of a disk:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSnapshot"/>.</summary>
/// <remarks>Left for later: the failure of a snapshot when its instance stops or reboots meanwhile, and
/// archives.</remarks>
internal sealed class CreateSnapshot() : EcsAction("CreateSnapshot", mutates: true,
    ["DiskId", "SnapshotName", "Description", "RetentionDays", "ClientToken", "Tag.N.Key", "Tag.N.Value"],
    "Standard snapshots only. Stopping the instance meanwhile does not make the snapshot fail. ClientToken is ignored.")
{
    private const int Quota = 256;

    public override JsonObject Answer(Request request)
    {
        var disk = DiskOf(request);
        var name = EcsNames.Name(request, "SnapshotName", "Snapshot") ?? "";
        if (name.StartsWith("auto", StringComparison.Ordinal))
            throw request.Refuse(EcsErrors.NameMalformed("Snapshot"));

        var description = EcsNames.Description(request) ?? "";
        var days = request.Integer("RetentionDays", 1, 65536);
        var tags = EcsTags.Read(request);
        DiskRules.RestingStatus(request, disk);
        if (disk.Place.At(request.At).AttachedAt is null) throw request.Refuse(EcsErrors.NeverAttached);
        if (DiskRules.HasUnfinishedSnapshot(request, disk)) throw request.Refuse(EcsErrors.PreviousSnapshotRunning);

        var earlier = request.Store.SnapshotsOf(disk.Id).Count(snapshot => snapshot.ExistsAt(request.At));
        if (earlier >= Quota) throw request.Refuse(EcsErrors.SnapshotQuota);
        DiskEncryption.CheckUsable(request, disk.KmsKeyId);

        var shape = disk.Shape.At(request.At);
        var snapshot = new Snapshot
        {
            Id = ResourceIds.New(request, "s", "snapshot"),
            Region = request.Region,
            CreatedAt = request.At,
            DiskId = disk.Id,
            SizeGiB = shape.SizeGiB,
            OfSystemDisk = disk.IsSystem,
            Category = "standard",
            DiskCategory = shape.Category,
            Encrypted = disk.Encrypted,
            KmsKeyId = disk.KmsKeyId,
            Name = name,
            Description = description,
            RetentionDays = days,
            DoneAt = request.At + Durations.CreateSnapshot(shape.SizeGiB, first: earlier == 0),
            Tags = TagSet.From(tags),
        };
        request.Store.Put(snapshot);
        request.Touch(snapshot);
        return new() { ["SnapshotId"] = snapshot.Id, ["RequestId"] = request.RequestId };
    }
}
