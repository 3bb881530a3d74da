using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>A disk as DescribeDisks answers it.</summary>
internal static class DiskAnswer
{
    public static JsonObject Of(Store store, Disk disk, DateTimeOffset time)
    {
        var shape = disk.Shape.At(time);
        var flags = disk.Flags.At(time);
        var place = disk.Place.At(time);
        var isOn = place.IsOn(time);
        var device = isOn ? Devices.Of(store, disk, time) : "";
        var attachments = isOn ? new JsonArray(Attachment(place, device)) : new JsonArray();
        return new()
        {
            ["DiskId"] = disk.Id,
            ["DiskName"] = disk.Name.At(time),
            ["Description"] = disk.Description.At(time),
            ["RegionId"] = disk.Region,
            ["ZoneId"] = disk.Zone,
            ["Type"] = disk.IsSystem ? "system" : "data",
            ["Category"] = shape.Category,
            ["PerformanceLevel"] = shape.PerformanceLevel ?? "",
            ["Size"] = shape.SizeGiB,
            ["Status"] = disk.StatusAt(time),
            ["Encrypted"] = disk.Encrypted,
            ["KMSKeyId"] = disk.KmsKeyId ?? "",
            ["InstanceId"] = isOn ? place.InstanceId : "",
            ["Device"] = device,
            ["AttachedTime"] = place.AttachedAt is { } attached && isOn ? ApiTime.Text(attached) : "",
            ["DetachedTime"] = place.LeavingAt is { } left && !isOn ? ApiTime.Text(left) : "",
            ["Attachments"] = new JsonObject { ["Attachment"] = attachments },
            ["Portable"] = !disk.IsSystem,
            ["DeleteWithInstance"] = flags.DeleteWithInstance,
            ["DeleteAutoSnapshot"] = flags.DeleteAutoSnapshot,
            ["EnableAutoSnapshot"] = flags.EnableAutoSnapshot,
            ["EnableAutomatedSnapshotPolicy"] = disk.SnapshotPolicyId.At(time).Length > 0,
            ["AutoSnapshotPolicyId"] = disk.SnapshotPolicyId.At(time),
            ["BurstingEnabled"] = flags.BurstingEnabled,
            ["MultiAttach"] = disk.MultiAttach ? "Enabled" : "Disabled",
            ["DiskChargeType"] = "PostPaid",
            ["ImageId"] = disk.SourceImageId ?? "",
            ["ProductCode"] = "",
            ["SourceSnapshotId"] = disk.SourceSnapshotId ?? "",
            ["ResourceGroupId"] = disk.ResourceGroup.At(time),
            ["SerialNumber"] = disk.Id[2..],
            ["CreationTime"] = ApiTime.Text(disk.CreatedAt),
            ["ExpiredTime"] = "2999-09-08T16:00Z",
            ["OperationLocks"] = new JsonObject { ["OperationLock"] = new JsonArray() },
            ["Tags"] = TagsOf(disk.TagsAt(time)),
        };
    }

    /// <summary>Tags in the shape that all lists of ECS share.</summary>
    public static JsonObject TagsOf(IEnumerable<KeyValuePair<string, string>> tags) => new()
    {
        ["Tag"] = new JsonArray(
            [.. tags.Select(tag => new JsonObject { ["TagKey"] = tag.Key, ["TagValue"] = tag.Value })]),
    };

    private static JsonObject Attachment(DiskPlace place, string device) => new()
    {
        ["InstanceId"] = place.InstanceId,
        ["Device"] = device,
        ["AttachedTime"] = place.AttachedAt is { } at ? ApiTime.Text(at) : "",
    };
}
