using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs.Images;

/// <summary>Lists images; without Status only those that are Available:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImages"/>.</summary>
internal sealed class DescribeImages() : ImageAction("DescribeImages", mutates: false,
    ["ImageId", "ImageName", "ImageFamily", "ImageOwnerAlias", "Status", "SnapshotId", "OSType", "Architecture",
        "ResourceGroupId", "ShowExpired", "PageNumber", "PageSize", "Tag.N.Key", "Tag.N.Value"],
    "Custom and public images, no shared, community or marketplace ones. Newest first, then the public ones.")
{
    public override JsonObject Answer(Request request)
    {
        var owner = request.OneOf(
            "ImageOwnerAlias", "", "", "self", "system", "others", "marketplace");
        var tagged = TagFilter.Of(request);
        var own = owner is "" or "self" ? request.Here(request.Store.Images) : [];
        var images = own.Where(image => tagged(image) && FitsOwn(request, image))
            .Select(image => ImageAnswer.Of(request, image)).ToList();
        if (owner is "" or "system" && request.Raw("Tag.1.Key") is null)
            images.AddRange(SystemImages.All.Where(image => FitsPublic(request, image)).Select(ImageAnswer.Of));

        var answer = ListPage.Answer(request, images, 100, "Images", "Image", image => image);
        answer["RegionId"] = request.Region;
        return answer;
    }

    private static bool FitsOwn(Request request, Image image) =>
        FitsAny(request, image.Id, image.Name.At(request.At), image.StatusAt(request.Store, request.At),
            image.Family.At(request.At), image.Architecture)
        && request.Fits("OSType", ImageFacts.Of(request, image).OsType)
        && request.Fits("ResourceGroupId", image.ResourceGroup.At(request.At))
        && (request.Optional("SnapshotId") is not { } snapshot
            || image.Disks.Any(disk => disk.SnapshotId == snapshot));

    private static bool FitsPublic(Request request, SystemImage image) =>
        FitsAny(request, image.Id, image.Id, "Available", image.Family, image.Architecture)
        && request.Fits("OSType", ImageFacts.Of(image).OsType)
        && request.Optional("SnapshotId") is null && request.Optional("ResourceGroupId") is null;

    private static bool FitsAny(
        Request request, string id, string name, string status, string family, string architecture) =>
        request.Fits("ImageId", id) && NamePattern.Fits(request, "ImageName", name)
        && request.Fits("ImageFamily", family) && request.Fits("Architecture", architecture)
        && (request.Optional("Status") is null ? status == "Available" : request.Fits("Status", status));
}
