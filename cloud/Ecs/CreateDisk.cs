using System.Text.Json.Nodes;
using Infra.Cloud.Blocks;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>Makes a data disk: <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDisk"/>.</summary>
internal sealed class CreateDisk() : EcsAction("CreateDisk", mutates: true,
    ["ZoneId", "SnapshotId", "DiskName", "Size", "DiskCategory", "Description", "Encrypted", "KMSKeyId", "ClientToken",
        "ResourceGroupId", "PerformanceLevel", "MultiAttach", "ProvisionedIops", "BurstingEnabled", "Tag.N.Key", "Tag.N.Value"],
    "Pay-as-you-go disks in a zone only (no InstanceId); no storage sets and dedicated clusters. ProvisionedIops have no "
    + "upper bound. Every zone offers every category.")
{
    public override JsonObject Answer(Request request)
    {
        if (Made(request, request.Store.Disks) is { } made) return Answered(request, made);

        var zone = request.Required("ZoneId");
        if (!Regions.Find(request.Region)!.ZoneIds.Contains(zone)) throw request.Refuse(EcsErrors.ZoneNotFound);

        var name = EcsNames.Name(request, "DiskName", "Disk") ?? "";
        var description = EcsNames.Description(request) ?? "";
        var tags = EcsTags.Read(request);
        var snapshot = DiskSource.Of(request);
        if (snapshot is null && request.Optional("Size") is null) throw request.Refuse(EcsErrors.SizeOrSnapshotMissing);

        var size = request.Integer("Size", 1, 65536) ?? 0;
        if (snapshot is not null) size = Math.Max(size, snapshot.SizeGiB);
        var shape = DiskRules.Shape(request, request.Optional("DiskCategory") ?? DiskCategories.Default, size,
            request.Optional("PerformanceLevel"));
        var bursting = request.Boolean("BurstingEnabled") == true;
        if (bursting && shape.Category != "cloud_auto") throw request.Refuse(EcsErrors.BurstingUnsupported);

        var iops = request.Integer("ProvisionedIops", 0, int.MaxValue);
        if (iops > 0 && shape.Category != "cloud_auto") throw request.Refuse(EcsErrors.ProvisionedIopsUnsupported);

        var multiAttach = request.OneOf("MultiAttach", "Disabled", "Disabled", "Enabled") == "Enabled";
        if (multiAttach && shape.Category != DiskCategories.Essd) throw request.Refuse(EcsErrors.MultiAttachNotMatch);

        var origin = snapshot is null ? null : DiskSource.OriginOf(snapshot);
        var (encrypted, key) = EncryptionChoice.OfDisk(request, prefix: "", origin, shape.Category);
        DiskRules.CheckQuota(request, more: 1);

        var disk = new Disk
        {
            Id = ResourceIds.New(request, "d", "disk"),
            Region = request.Region,
            Zone = zone,
            CreatedAt = request.At,
            Encrypted = encrypted,
            KmsKeyId = encrypted ? DiskEncryption.Use(request, key) : null,
            SourceSnapshotId = snapshot?.Id,
            MultiAttach = multiAttach,
            ProvisionedIops = iops is 0 ? null : iops,
            Shape = new(shape),
            Name = new(name),
            Description = new(description),
            Flags = new(new DiskFlags(false, false, false, bursting)),
            ResourceGroup = new(request.Optional("ResourceGroupId") ?? ""),
            Place = new(new DiskPlace()),
            Tags = TagSet.From(tags),
        };
        BlockInheritance.Begin(request, snapshot?.Id, disk);
        request.MarkMade(disk);
        request.Store.Put(disk);
        return Answered(request, disk);
    }

    private static JsonObject Answered(Request request, Disk disk) =>
        new() { ["DiskId"] = disk.Id, ["RequestId"] = request.RequestId };
}
