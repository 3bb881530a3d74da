using System.Text.Json.Nodes;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.Images;

/// <summary>Makes an image from an instance or from snapshots. It is encrypted as its disks are:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImage"/>.</summary>
internal sealed class CreateImage() : ImageAction("CreateImage", mutates: true,
    ["InstanceId", "SnapshotId", "DiskDeviceMapping.N.SnapshotId", "DiskDeviceMapping.N.Device",
        "DiskDeviceMapping.N.Size", "DiskDeviceMapping.N.DiskType", "ImageName", "ImageFamily", "ImageVersion",
        "Description", "Platform", "Architecture", "BootMode", "DetectionStrategy", "Features.NvmeSupport",
        "ResourceGroupId", "ClientToken", "Tag.N.Key", "Tag.N.Value"],
    "The type of a disk follows from its snapshot; image versions, detection and features are ignored.")
{
    public override JsonObject Answer(Request request)
    {
        if (Made(request, request.Store.Images) is { } made) return Answered(request, made);

        var name = NewName(request, "ImageName");
        var description = EcsNames.Description(request) ?? "";
        var family = EcsNames.Read(request, "ImageFamily", ImageErrors.FamilyMalformed) ?? "";
        var architecture = request.OneOf("Architecture", "x86_64", "x86_64", "i386", "arm64");
        var bootMode = request.OneOf("BootMode", "BIOS", "BIOS", "UEFI", "UEFI-Preferred");
        var tags = EcsTags.Read(request);
        var source = ImageSource.Of(request);

        var ready = source.Snapshots.Select(snapshot => snapshot.DoneAt).Append(request.At).Max();
        var image = new Image
        {
            Id = ResourceIds.New(request, "m", "image"),
            Region = request.Region,
            CreatedAt = request.At,
            Architecture = request.Optional("Architecture") is null ? source.Architecture : architecture,
            OsName = source.OsName,
            Platform = request.Optional("Platform") ?? source.Platform,
            Disks = [.. source.Disks],
            ReadyAt = ready + Durations.CreateImage,
            Family = new(family),
            BootMode = new(bootMode),
            Deprecated = new(false),
            Name = new(name),
            Description = new(description),
            ResourceGroup = new(request.Optional("ResourceGroupId") ?? ""),
            Tags = TagSet.From(tags),
        };
        Keep(request, image, source.Snapshots);
        return Answered(request, image);
    }

    private static JsonObject Answered(Request request, Image image) =>
        new() { ["ImageId"] = image.Id, ["RequestId"] = request.RequestId };
}
