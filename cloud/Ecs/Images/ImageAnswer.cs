using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs.Images;

/// <summary>An image as DescribeImages answers it.</summary>
internal static class ImageAnswer
{
    public static JsonObject Of(Request request, Image image)
    {
        var at = request.At;
        var (start, end) = image.Times(request.Store);
        var share = at >= end ? 1 : at <= start ? 0 : (at - start) / (end - start);
        var answer = Common(ImageFacts.Of(request, image), image.BootMode.At(at), image.Family.At(at));
        answer["ImageName"] = image.Name.At(at);
        answer["Description"] = image.Description.At(at);
        answer["ImageOwnerAlias"] = "self";
        answer["ImageOwnerId"] = long.Parse(CloudAccount.ReservedId);
        answer["Status"] = image.StatusAt(request.Store, at);
        answer["Progress"] = $"{(int)(share * 100)}%";
        answer["Size"] = image.SystemDisk.SizeGiB;
        answer["IsCopied"] = image.CopiedFrom is not null;
        answer["IsPublic"] = false;
        answer["Usage"] = request.Store.Instances.CountAt(
            at, instance => instance.ImageIdAt(at) == image.Id) > 0 ? "instance" : "none";
        answer["ResourceGroupId"] = image.ResourceGroup.At(at);
        answer["CreationTime"] = ApiTime.Text(image.CreatedAt);
        answer["DiskDeviceMappings"] = new JsonObject
        {
            ["DiskDeviceMapping"] = new JsonArray([.. image.Disks.Select(disk => new JsonObject
            {
                ["Device"] = disk.Device,
                ["Type"] = disk.IsSystem ? "system" : "data",
                ["Size"] = disk.SizeGiB.ToString(),
                ["SnapshotId"] = disk.SnapshotId,
                ["Encrypted"] = disk.KmsKeyId is not null,
                ["Progress"] = $"{(int)(share * 100)}%",
                ["RemainTime"] = at >= end ? 0 : (int)Math.Ceiling((end - at).TotalSeconds),
                ["Format"] = "",
            })]),
        };
        answer["Tags"] = DiskAnswer.TagsOf(image.TagsAt(at));
        return answer;
    }

    public static JsonObject Of(SystemImage image)
    {
        var answer = Common(ImageFacts.Of(image), "BIOS", image.Family);
        answer["ImageName"] = image.Id;
        answer["Description"] = "";
        answer["ImageOwnerAlias"] = "system";
        answer["ImageOwnerId"] = 0L;
        answer["Status"] = "Available";
        answer["Progress"] = "100%";
        answer["Size"] = image.SizeGiB;
        answer["IsCopied"] = false;
        answer["IsPublic"] = true;
        answer["Usage"] = "instance";
        answer["ResourceGroupId"] = "";
        answer["CreationTime"] = "2024-08-19T00:00:00Z";
        answer["DiskDeviceMappings"] = new JsonObject { ["DiskDeviceMapping"] = new JsonArray() };
        answer["Tags"] = DiskAnswer.TagsOf([]);
        return answer;
    }

    private static JsonObject Common(ImageFacts image, string bootMode, string family) => new()
    {
        ["ImageId"] = image.Id,
        ["ImageFamily"] = family,
        ["ImageVersion"] = "",
        ["OSName"] = image.OsName,
        ["OSNameEn"] = image.OsName,
        ["OSType"] = image.OsType,
        ["Platform"] = image.Platform,
        ["Architecture"] = image.Architecture,
        ["BootMode"] = bootMode,
        ["IsSupportIoOptimized"] = true,
        ["IsSupportCloudinit"] = true,
        ["IsSubscribed"] = false,
        ["IsSelfShared"] = "",
        ["ProductCode"] = "",
    };
}
