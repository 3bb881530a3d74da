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
        // Made of a list, whose length is known: an answer is made for every look at a disk.
        JsonObject answer = new(
        [
            new("DiskId", disk.Id),
            new("DiskName", disk.Name.At(time)),
            new("Description", disk.Description.At(time)),
            new("RegionId", disk.Region),
            new("ZoneId", disk.Zone),
            new("Type", disk.IsSystem ? "system" : "data"),
            new("Category", shape.Category),
            new("PerformanceLevel", shape.PerformanceLevel ?? ""),
            new("Size", shape.SizeGiB),
            new("Status", disk.StatusAt(time)),
            new("Encrypted", disk.Encrypted),
            new("KMSKeyId", disk.KmsKeyId ?? ""),
            new("InstanceId", isOn ? place.InstanceId : ""),
            new("Device", device),
            new("AttachedTime", place.AttachedAt is { } attached && isOn ? ApiTime.Text(attached) : ""),
            new("DetachedTime", place.LeavingAt is { } left && !isOn ? ApiTime.Text(left) : ""),
            new("Attachments", new JsonObject { ["Attachment"] = attachments }),
            new("Portable", !disk.IsSystem),
            new("DeleteWithInstance", flags.DeleteWithInstance),
            new("DeleteAutoSnapshot", flags.DeleteAutoSnapshot),
            new("EnableAutoSnapshot", flags.EnableAutoSnapshot),
            new("EnableAutomatedSnapshotPolicy", disk.SnapshotPolicyId.At(time).Length > 0),
            new("AutoSnapshotPolicyId", disk.SnapshotPolicyId.At(time)),
            new("BurstingEnabled", flags.BurstingEnabled),
            new("MultiAttach", disk.MultiAttach ? "Enabled" : "Disabled"),
            new("DiskChargeType", "PostPaid"),
            new("ImageId", disk.SourceImageId ?? ""),
            new("ProductCode", ""),
            new("SourceSnapshotId", disk.SourceSnapshotId ?? ""),
            new("ResourceGroupId", disk.ResourceGroup.At(time)),
            new("SerialNumber", disk.Id[2..]),
            new("CreationTime", ApiTime.Text(disk.CreatedAt)),
            new("ExpiredTime", "2999-09-08T16:00Z"),
            new("OperationLocks", new JsonObject { ["OperationLock"] = new JsonArray() }),
            new("Tags", TagsOf(disk.TagsAt(time))),
        ]);
        if (disk.ProvisionedIops is { } iops) answer["ProvisionedIops"] = iops;
        return answer;
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
