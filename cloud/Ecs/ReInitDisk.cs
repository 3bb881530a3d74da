using System.Text.Json.Nodes;
using Infra.Cloud.Blocks;
using Infra.Cloud.Ecs.Instances;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>Takes a disk back to what it was made from: its image, its snapshot, or nothing:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ReInitDisk"/>.</summary>
internal sealed class ReInitDisk() : EcsAction("ReInitDisk", mutates: true,
    ["DiskId", "Password", "KeyPairName", "AutoStartInstance", "SecurityEnhancementStrategy"],
    "A disk is ReIniting for half a minute, whatever its size.")
{
    private static readonly ServiceError SourceDeleted = new(403, "InvalidSourceSnapshot",
        "The snapshot which is used to create the specified disk has been deleted.");

    public override IReadOnlyList<string> Secrets => ["Password"];

    public override JsonObject Answer(Request request)
    {
        var disk = DiskOf(request);
        InstanceArguments.Password(request);
        var keyPair = request.Optional("KeyPairName");
        if (keyPair is not null
            && request.Find(request.Store.KeyPairs, RegionalName.Of(request.Region, keyPair)) is null)
            throw request.Refuse(KeyPairs.KeyPairErrors.NotFound with { Status = 400 });

        var starts = request.Boolean("AutoStartInstance") ?? false;
        var instance = PowerRules.CheckResting(request, disk);
        if (DiskRules.HasUnfinishedSnapshot(request, disk)) throw request.Refuse(EcsErrors.CreatingSnapshot);
        CheckSource(request, disk);
        if (starts) DiskKeys.UnlockAll(request, instance);

        BlockInheritance.Begin(request, disk.SourceSnapshotId, disk);
        if (keyPair is not null) instance.KeyPair = instance.KeyPair.Set(request.Moment, keyPair);
        if (starts)
            PowerRules.Start(request, instance, DiskKeys.UnlockAll(request, instance),
                Durations.ReInitDisk + Durations.StartInstance);
        PowerRules.ReInit(request, disk);
        request.Touch(instance);
        return Done(request);
    }

    private static void CheckSource(Request request, Disk disk)
    {
        DiskKeys.Unlock(request, disk.Id, disk.KmsKeyId);
        if (disk.SourceSnapshotId is not { } id) return;
        var inImage = disk.SourceImageId is { } image && request.Find(request.Store.Images, image) is not null;
        if (!inImage && request.Find(request.Store.Snapshots, id) is null) throw request.Refuse(SourceDeleted);
        DiskKeys.Unlock(request, id, request.Store.Blocks.KeyOf(id, request.At)?.KmsKeyId);
    }
}
