using System.Text.Json.Nodes;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>Makes and starts one instance with its system disk:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/RunInstances"/>.</summary>
/// <remarks>Left for later: images, networks, credentials, data disks, several instances, instance families and what
/// they
/// can encrypt. A parameter of those is refused by name, never ignored.</remarks>
internal sealed class RunInstances() : EcsAction("RunInstances", mutates: true,
    ["ZoneId", "ImageId", "InstanceType", "InstanceName", "Amount", "SystemDisk.Category", "SystemDisk.Size",
        "SystemDisk.PerformanceLevel", "SystemDisk.DiskName", "SystemDisk.Encrypted", "SystemDisk.KMSKeyId",
        "Tag.N.Key", "Tag.N.Value"],
    "One instance with a system disk only. Image and instance type are kept but not checked; there are no networks, "
    + "credentials and data disks.")
{
    public override JsonObject Answer(Request request)
    {
        var zone = request.Required("ZoneId");
        if (!Regions.Find(request.Region)!.ZoneIds.Contains(zone)) throw request.Refuse(EcsErrors.ZoneNotFound);

        var image = request.Required("ImageId");
        var type = request.Required("InstanceType");
        var name = EcsNames.Name(request, "InstanceName", "Instance");
        if (request.Integer("Amount", 1, 100) is > 1) throw request.Invalid("Amount");

        var tags = EcsTags.Read(request);
        var shape = DiskRules.Shape(request, request.Optional("SystemDisk.Category") ?? DiskCategories.Essd,
            request.Integer("SystemDisk.Size", 20, 2048) ?? 40, request.Optional("SystemDisk.PerformanceLevel"));
        var diskName = EcsNames.Name(request, "SystemDisk.DiskName", "Disk") ?? "";
        var encrypted = request.Boolean("SystemDisk.Encrypted") == true;
        var key = DiskEncryption.Check(request, encrypted, request.Optional("SystemDisk.KMSKeyId"));
        if (encrypted && !DiskCategories.IsEssdSeries(shape.Category))
            throw request.Refuse(EcsErrors.CategoryCannotEncryptSnapshot);

        var id = ResourceIds.New(request, "i", "instance");
        var ready = request.At + Durations.PendInstance;
        var instance = new Instance
        {
            Id = id,
            Region = request.Region,
            Zone = zone,
            CreatedAt = request.At,
            Type = type,
            ImageId = image,
            Name = name ?? id,
            Power = new(new InstancePower(true, ready + Durations.StartInstance)),
            Tags = TagSet.From(tags),
        };
        var disk = new Disk
        {
            Id = ResourceIds.New(request, "d", "system-disk"),
            Region = request.Region,
            Zone = zone,
            CreatedAt = request.At,
            IsSystem = true,
            Encrypted = encrypted,
            KmsKeyId = encrypted ? DiskEncryption.Use(request, key) : null,
            Shape = new(shape),
            Name = new(diskName),
            Description = new(""),
            Flags = new(new DiskFlags(true, false, false, false)),
            ResourceGroup = new(""),
            Place = new(new DiskPlace(id, Devices.System, request.At, Until: ready)),
        };
        request.Store.Instances.Put(instance);
        request.Store.Put(disk);
        request.Touch(instance);
        request.Touch(disk);
        return new()
        {
            ["InstanceIdSets"] = new JsonObject { ["InstanceIdSet"] = new JsonArray(id) },
            ["RequestId"] = request.RequestId,
        };
    }
}
