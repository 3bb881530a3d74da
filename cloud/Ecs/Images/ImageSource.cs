using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs.Images;

/// <summary>What an image is made from: snapshots that are there, or new ones of an instance's disks.</summary>
internal sealed record ImageSource(
    List<Snapshot> Snapshots, List<ImageDisk> Disks, string OsName, string Platform, string Architecture)
{
    private const string Os = "Alibaba Cloud Linux";

    /// <summary>The source that a call names: an instance, a list of disks, or one snapshot, in this order.</summary>
    public static ImageSource Of(Request request)
    {
        if (request.Optional("InstanceId") is { } instance) return OfInstance(request, instance);
        if (request.Optional("DiskDeviceMapping.1.SnapshotId") is not null) return OfMappings(request);
        if (request.Optional("SnapshotId") is not { } id) throw request.Refuse(ImageErrors.NoSource);

        var snapshot = Finished(request, id);
        if (!snapshot.OfSystemDisk) throw request.Refuse(ImageErrors.SnapshotOfDataDisk);
        return OfSnapshots([DiskOf(snapshot, Devices.System, snapshot.SizeGiB)]);
    }

    private static ImageSource OfInstance(Request request, string id)
    {
        var instance = request.Find(request.Store.Instances, id) ?? throw request.Refuse(EcsErrors.InstanceNotFound);
        if (instance.StatusAt(request.At) is not ("Running" or "Stopped"))
            throw request.Refuse(ImageErrors.InstanceStatus);

        var disks = request.Store.DisksOn(id, request.At)
            .OrderBy(disk => Devices.Of(request.Store, disk, request.At), StringComparer.Ordinal).ToList();
        foreach (var disk in disks) SnapshotRules.CheckDisk(request, disk);

        var snapshots = disks.Select((disk, number) => SnapshotRules.New(request, disk, "image-snapshot", number))
            .ToList();
        var image = ImageCatalog.Find(request, instance.ImageIdAt(request.At));
        return new(
            snapshots,
            [.. snapshots.Zip(disks, (snapshot, disk) =>
                DiskOf(snapshot, Devices.Of(request.Store, disk, request.At), snapshot.SizeGiB))],
            image?.OsName ?? Os, image?.Platform ?? "Aliyun", image?.Architecture ?? "x86_64");
    }

    private static ImageSource OfMappings(Request request)
    {
        var disks = new List<ImageDisk>();
        for (var number = 1; request.Optional($"DiskDeviceMapping.{number}.SnapshotId") is { } id; number++)
        {
            var snapshot = Finished(request, id);
            var type = request.OneOf($"DiskDeviceMapping.{number}.DiskType", "", "", "system", "data");
            if (type == "system" && snapshot is { OfSystemDisk: false, Encrypted: true })
                throw request.Refuse(ImageErrors.EncryptedDataDisk);
            var size = request.Optional($"DiskDeviceMapping.{number}.Size") is null ? snapshot.SizeGiB
                : request.Integer($"DiskDeviceMapping.{number}.Size", 1, DiskCategories.MaxEssdGiB) ?? 0;
            if (size < snapshot.SizeGiB) throw request.Refuse(ImageErrors.SizeOutOfRange);

            var device = request.Optional($"DiskDeviceMapping.{number}.Device") ?? $"/dev/xvd{(char)('a' + number - 1)}";
            if (!device.StartsWith("/dev/xvd", StringComparison.Ordinal) || device.Length != Devices.System.Length)
                throw request.Refuse(ImageErrors.DeviceMalformed);
            if (disks.Exists(disk => disk.Device == device)) throw request.Refuse(ImageErrors.DeviceInUse);
            disks.Add(DiskOf(snapshot, device, size));
        }

        return disks.Count(disk => disk.IsSystem) == 1
            ? OfSnapshots(disks) : throw request.Refuse(ImageErrors.NoSystemDisk);
    }

    private static ImageSource OfSnapshots(List<ImageDisk> disks) => new([], disks, Os, "Aliyun", "x86_64");

    private static Snapshot Finished(Request request, string id)
    {
        var snapshot = request.Find(request.Store.Snapshots, id) ?? throw request.Refuse(EcsErrors.SnapshotNotFound);
        return snapshot.EndIn(request.Store) <= request.At
            ? snapshot : throw request.Refuse(ImageErrors.SnapshotNotReady);
    }

    private static ImageDisk DiskOf(Snapshot snapshot, string device, int sizeGiB) =>
        new(device, snapshot.OfSystemDisk, sizeGiB, snapshot.Id, snapshot.KmsKeyId);
}
