using System.Text.Json.Nodes;
using Infra.Cloud.Blocks;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.Images;

/// <summary>Copies an image to another region or within one, encrypted or as it is:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/CopyImage"/>.</summary>
/// <remarks>RegionId is the region of the source; the key is one of the destination. A copy within the region need not
/// be encrypted: Resource Orchestration Service documents plain ones, and ECS no code that refuses them.</remarks>
internal sealed class CopyImage() : ImageAction("CopyImage", mutates: true,
    ["ImageId", "DestinationRegionId", "DestinationImageName", "DestinationDescription", "Encrypted", "KMSKeyId",
        "ResourceGroupId", "ClientToken", "DryRun", "Tag.N.Key", "Tag.N.Value"],
    "Custom images only. A copy takes 35 minutes whatever its size, from the moment when it is its turn.")
{
    public override JsonObject Answer(Request request)
    {
        var sourceRegion = request.Region;
        var source = ImageOf(request);
        var destination = request.Optional("DestinationRegionId") ?? sourceRegion;
        if (Regions.Find(destination) is null) throw request.Refuse(ImageErrors.DestinationNotFound);
        if (source.StatusAt(request.Store, request.At) != "Available") throw request.Refuse(ImageErrors.Status);
        if (source.Disks.Sum(disk => disk.SizeGiB) > EncryptionLimits.MaxCopiedImageGiB)
            throw request.Refuse(ImageErrors.TooLarge);
        foreach (var disk in source.Disks) DiskKeys.Unlock(request, disk.SnapshotId, disk.KmsKeyId);

        // From here on everything is of the destination: names, quotas, keys and the copy itself.
        request.Region = destination;
        if (Made(request, request.Store.Images) is { } made) return Answered(request, made);

        var name = NewName(request, "DestinationImageName");
        var description = EcsNames.Description(request, "DestinationDescription") ?? "";
        var tags = EcsTags.Read(request);
        var (encrypted, key) = EncryptionChoice.OfCopy(request, ImageErrors.KeyWithoutEncryption);
        if (!encrypted && source.Disks.Any(disk => disk.KmsKeyId is not null))
            throw request.Refuse(ImageErrors.CannotDecrypt);
        EcsDryRun.End(request);

        var keyId = encrypted ? DiskEncryption.Use(request, key) : null;
        var id = ResourceIds.New(request, "m", "image-copy");
        var snapshots = source.Disks.Select((disk, number) => CopyOf(request, disk, id, keyId, number)).ToList();
        var image = new Image
        {
            Id = id,
            Region = destination,
            CreatedAt = request.At,
            CopiedFrom = source.Id,
            Architecture = source.Architecture,
            OsName = source.OsName,
            Platform = source.Platform,
            Disks = [.. source.Disks.Zip(snapshots, (disk, snapshot) =>
                disk with { SnapshotId = snapshot.Id, KmsKeyId = keyId })],
            Family = new(""),
            BootMode = new(source.BootMode.At(request.At)),
            Deprecated = new(false),
            Name = new(name),
            Description = new(description),
            ResourceGroup = new(request.Optional("ResourceGroupId") ?? ""),
            Tags = TagSet.From(tags),
        };
        Keep(request, image, snapshots);
        return Answered(request, image);
    }

    private static Snapshot CopyOf(Request request, ImageDisk disk, string image, string? keyId, int number)
    {
        var source = request.Store.Snapshots.Peek(disk.SnapshotId);
        var copy = new Snapshot
        {
            Id = ResourceIds.New(request, "s", "image-copy-snapshot", number),
            Region = request.Region,
            CreatedAt = request.At,
            DiskId = source?.DiskId ?? "",
            SourceSnapshotId = disk.SnapshotId,
            SourceRegion = source?.Region ?? "",
            CopiedImageId = image,
            SizeGiB = disk.SizeGiB,
            OfSystemDisk = disk.IsSystem,
            Category = "standard",
            DiskCategory = source?.DiskCategory ?? DiskCategories.Essd,
            Encrypted = keyId is not null,
            KmsKeyId = keyId,
            DoneAt = request.At + Durations.CopyImage,
            RetentionDays = new(null),
            Name = new($"Created_from_{disk.SnapshotId}"),
            Description = new(""),
            ResourceGroup = new(""),
        };
        BlockInheritance.Copy(request, disk.SnapshotId, copy);
        return copy;
    }

    private static JsonObject Answered(Request request, Image image) =>
        new() { ["ImageId"] = image.Id, ["RequestId"] = request.RequestId };
}
