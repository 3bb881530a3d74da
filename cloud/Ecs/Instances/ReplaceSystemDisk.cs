using System.Text.Json.Nodes;
using Infra.Cloud.Ecs.Images;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Gives a stopped instance a new system disk from an image; the old disk is released with all it holds:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ReplaceSystemDisk"/>.</summary>
internal sealed class ReplaceSystemDisk() : EcsAction("ReplaceSystemDisk", mutates: true,
    ["InstanceId", "ImageId", "SystemDisk.Size", "Encrypted", "KMSKeyId", "Password", "PasswordInherit", "KeyPairName",
        "SecurityEnhancementStrategy", "UseAdditionalService", "Platform", "Architecture", "ClientToken"],
    "The new disk is there at once. No system disk comes back from a data disk (DiskId).")
{
    public override IReadOnlyList<string> Secrets => ["Password"];

    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        var image = ImageCatalog.Find(request, request.Required("ImageId"))
            ?? throw request.Refuse(ImageErrors.NotFound);
        if (Repeated(request, instance) is { } made) return Answered(request, made);
        if (!image.IsUsable) throw request.Refuse(InstanceErrors.ImageNotUsable);
        if (image.Disks.Count > 1) throw request.Refuse(InstanceErrors.ImageWithDataDisks);

        InstanceArguments.Password(request);
        var keyPair = request.Optional("KeyPairName");
        if (keyPair is not null
            && request.Find(request.Store.KeyPairs, RegionalName.Of(request.Region, keyPair)) is null)
            throw request.Refuse(KeyPairs.KeyPairErrors.NotFound with { Status = 400 });

        PowerRules.CheckStopped(request, instance);
        var old = request.Store.DisksOn(instance.Id, request.At).First(disk => disk.IsSystem);
        if (old.StatusAt(request.At) == DiskStatus.ReIniting) throw request.Refuse(EcsErrors.DiskStatus);
        if (DiskRules.HasUnfinishedSnapshot(request, old)) throw request.Refuse(EcsErrors.CreatingSnapshot);
        var plan = PlanOf(request, instance, image, old);

        old.DeleteAt(request.At);
        request.Touch(old);
        var disk = plan.Make(request, instance, "replaced-system-disk", number: 0, request.At);
        disk.Tags = TagSet.From([.. old.TagsAt(request.At)]);
        request.MarkMade(disk);
        request.Store.Put(disk);
        instance.Change(request, InstanceAttribute.ImageId, image.Id);
        instance.Change(request, InstanceAttribute.OsName, image.OsName);
        instance.Change(request, InstanceAttribute.OsType, image.OsType);
        if (keyPair is not null) instance.KeyPair = instance.KeyPair.Set(request.Moment, keyPair);
        request.Touch(instance);
        return Answered(request, disk);
    }

    private static DiskPlan PlanOf(Request request, Instance instance, ImageFacts image, Disk old)
    {
        var shape = old.Shape.At(request.At);
        var plan = DiskPlan.System(request, prefix: "", image, shape.Category,
            instance.Zone, instance.TypeAt(request.At), shape.SizeGiB);
        return plan with
        {
            Shape = plan.Shape with { PerformanceLevel = shape.PerformanceLevel },
            Name = old.Name.At(request.At),
            Description = old.Description.At(request.At),
            SnapshotPolicyId = old.SnapshotPolicyId.At(request.At),
        };
    }

    private static Disk? Repeated(Request request, Instance instance) =>
        Made(request, request.Store.Disks) is { } disk && disk.Place.First.InstanceId == instance.Id ? disk : null;

    private static JsonObject Answered(Request request, Disk disk) =>
        new() { ["DiskId"] = disk.Id, ["RequestId"] = request.RequestId };
}
