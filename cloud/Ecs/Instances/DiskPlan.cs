using Infra.Cloud.Blocks;
using Infra.Cloud.Ecs.Images;
using Infra.Cloud.Ecs.SnapshotPolicies;
using Infra.Cloud.Kms;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>A disk that comes with an instance.</summary>
internal sealed record DiskPlan(
    bool IsSystem, DiskShape Shape, bool Encrypted, Key? Key, DiskOrigin? Origin, string? Device)
{
    private const int MaxSystemGiB = 2048;
    private const int DefaultSystemGiB = 40;
    private const string DefaultDataCategory = "cloud_efficiency";

    public string Name { get; init; } = "";

    public string Description { get; init; } = "";

    public string SnapshotPolicyId { get; init; } = "";

    public bool DeleteWithInstance { get; init; } = true;

    public bool Bursting { get; init; }

    /// <summary>A system disk from an image.</summary>
    /// <param name="request">The call, which gives size, performance level and encryption.</param>
    /// <param name="prefix">What the parameters about encryption begin with.</param>
    /// <param name="image">The image.</param>
    /// <param name="category">The category of the disk.</param>
    /// <param name="zone">The zone of the instance.</param>
    /// <param name="type">The type of the instance.</param>
    /// <param name="minSizeGiB">The size of the disk that it replaces.</param>
    public static DiskPlan System(Request request, string prefix, ImageFacts image, string category, string zone,
        InstanceType type, int minSizeGiB = 0)
    {
        var source = image.SystemDisk;
        var size = SizeOf(request, Math.Max(source.SizeGiB, minSizeGiB), replaces: minSizeGiB > 0);
        var origin = new DiskOrigin(source.SnapshotId, image.Id, source.KmsKeyId);
        var shape = DiskRules.Shape(request, category, size, request.Optional("SystemDisk.PerformanceLevel"));
        var (encrypted, key) = EncryptionChoice.OfDisk(request, prefix, origin, category);
        CheckSystem(request, encrypted, category, zone, type);
        return new DiskPlan(IsSystem: true, shape, encrypted, key, origin, Devices.System);
    }

    /// <summary>The data disks that a call sends as DataDisk.N, and those that the image holds.</summary>
    public static List<DiskPlan> Data(Request request, ImageFacts image, InstanceType type, string zone)
    {
        var disks = new List<DiskPlan>();
        for (var number = 1; IsSent(request, number); number++)
            disks.Add(DataDisk(request, $"DataDisk.{number}.", type, zone));
        foreach (var disk in image.Disks)
            if (!disk.IsSystem && !disks.Exists(other => other.Device == disk.Device))
                disks.Add(OfImage(request, image, disk));
        return disks.Count <= Devices.MaxDataDisks ? disks : throw request.Refuse(EcsErrors.TooManyDisks);
    }

    /// <summary>Makes the disk on an instance.</summary>
    public Disk Make(Request request, Instance instance, string kind, int number, DateTimeOffset readyAt)
    {
        var disk = new Disk
        {
            Id = ResourceIds.New(request, "d", kind, number),
            Region = request.Region,
            Zone = instance.Zone,
            CreatedAt = request.At,
            IsSystem = IsSystem,
            Encrypted = Encrypted,
            KmsKeyId = Encrypted ? DiskEncryption.Use(request, Key) : null,
            SourceSnapshotId = string.IsNullOrEmpty(Origin?.SnapshotId) ? null : Origin.SnapshotId,
            SourceImageId = Origin?.ImageId,
            Shape = new(Shape),
            Name = new(Name),
            Description = new(Description),
            Flags = new(new DiskFlags(
                DeleteWithInstance, DeleteAutoSnapshot: false, EnableAutoSnapshot: false, Bursting)),
            ResourceGroup = new(instance.ResourceGroup.At(request.At)),
            SnapshotPolicyId = new(SnapshotPolicyId),
            Place = new(new DiskPlace(instance.Id, Device, request.At, Until: readyAt)),
        };
        BlockInheritance.Begin(request, disk.SourceSnapshotId, disk);
        DiskKeys.Remember(request, disk, instance);
        request.Store.Put(disk);
        request.Touch(disk);
        return disk;
    }

    /// <summary>The automatic snapshot policy that a parameter names; empty if it names none.</summary>
    public static string PolicyOf(Request request, string parameter)
    {
        if (request.Optional(parameter) is not { } id) return "";
        return request.Find(request.Store.SnapshotPolicies, id) is not null
            ? id : throw request.Refuse(SnapshotPolicyErrors.NotFound);
    }

    private static DiskPlan DataDisk(Request request, string prefix, InstanceType type, string zone)
    {
        var snapshot = DiskSource.Of(request, $"{prefix}SnapshotId");
        var size = request.Integer($"{prefix}Size", 1, 65536) ?? 0;
        if (snapshot is not null) size = Math.Max(size, snapshot.SizeGiB);
        var shape = DiskRules.Shape(request, request.Optional($"{prefix}Category") ?? DefaultDataCategory, size,
            request.Optional($"{prefix}PerformanceLevel"));
        var origin = snapshot is null ? null : DiskSource.OriginOf(snapshot);
        var (encrypted, key) = EncryptionChoice.OfDisk(request, prefix, origin, shape.Category);
        if (encrypted && origin is { KmsKeyId: null })
            EncryptionChoice.CheckInstance(request, type, zone, isSystem: false);
        return new DiskPlan(IsSystem: false, shape, encrypted, key, origin, request.Optional($"{prefix}Device"))
        {
            Name = EcsNames.Name(request, $"{prefix}DiskName", "Disk") ?? "",
            Description = EcsNames.Description(request, $"{prefix}Description") ?? "",
            SnapshotPolicyId = PolicyOf(request, $"{prefix}AutoSnapshotPolicyId"),
            DeleteWithInstance = request.Boolean($"{prefix}DeleteWithInstance") ?? true,
            Bursting = request.Boolean($"{prefix}BurstingEnabled") ?? false,
        };
    }

    private static DiskPlan OfImage(Request request, ImageFacts image, ImageDisk disk)
    {
        var key = DiskEncryption.Check(request, disk.KmsKeyId is not null, disk.KmsKeyId);
        DiskKeys.Unlock(request, disk.SnapshotId, disk.KmsKeyId);
        return new DiskPlan(IsSystem: false,
            DiskRules.Shape(request, DiskCategories.Essd, disk.SizeGiB, performanceLevel: null),
            disk.KmsKeyId is not null, key, new DiskOrigin(disk.SnapshotId, image.Id, disk.KmsKeyId), disk.Device);
    }

    private static void CheckSystem(
        Request request, bool encrypted, string category, string zone, InstanceType type)
    {
        if (!encrypted) return;
        if (!DiskCategories.IsEssdSeries(category)) throw request.Refuse(EcsErrors.CategoryCannotEncryptSnapshot);
        EncryptionChoice.CheckInstance(request, type, zone, isSystem: true);
    }

    private static int SizeOf(Request request, int least, bool replaces)
    {
        if (request.Optional("SystemDisk.Size") is null) return replaces ? least : Math.Max(DefaultSystemGiB, least);

        var size = request.Integer("SystemDisk.Size", 1, int.MaxValue)!.Value;
        if (size > MaxSystemGiB) throw request.Refuse(InstanceErrors.DiskTooLarge);
        if (size < 20) throw request.Refuse(InstanceErrors.DiskTooSmall);
        return size < least ? throw request.Refuse(InstanceErrors.DiskSmallerThanImage) : size;
    }

    private static bool IsSent(Request request, int number) =>
        request.Raw($"DataDisk.{number}.Size") is not null || request.Raw($"DataDisk.{number}.SnapshotId") is not null;
}
