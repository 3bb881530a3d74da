using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>A disk as DescribeDisks answers it.</summary>
internal static class DiskAnswer
{
    private static readonly string[] s_all =
    [
        "DiskId", "DiskName", "Description", "RegionId", "ZoneId", "Type", "Category", "PerformanceLevel", "Size",
        "Status", "Encrypted", "KMSKeyId", "InstanceId", "Device", "AttachedTime", "DetachedTime", "Attachments",
        "Portable", "DeleteWithInstance", "DeleteAutoSnapshot", "EnableAutoSnapshot", "EnableAutomatedSnapshotPolicy",
        "AutoSnapshotPolicyId", "BurstingEnabled", "MultiAttach", "DiskChargeType", "ImageId", "ProductCode",
        "SourceSnapshotId", "ResourceGroupId", "SerialNumber", "CreationTime", "ExpiredTime", "OperationLocks", "Tags",
        "ProvisionedIops",
    ];

    /// <summary>The fields that the caller will read; an answer is made for every look at a disk, and most are for
    /// one or two of them.</summary>
    public static JsonObject Of(Request request, Disk disk)
    {
        var wanted = request.Fields ?? s_all;
        var place = disk.Place.At(request.At);
        // Made of a list, whose length is known: an object that grows costs twice as much.
        var fields = new List<KeyValuePair<string, JsonNode?>>(wanted.Count);
        for (var index = 0; index < wanted.Count; index++)
        {
            var name = wanted[index];
            if (Of(name, request.Store, disk, place, request.At) is { } value) fields.Add(new(name, value));
        }

        return new JsonObject(fields);
    }

    /// <summary>Tags in the shape that all lists of ECS share.</summary>
    public static JsonObject TagsOf(IEnumerable<KeyValuePair<string, string>> tags) => new()
    {
        ["Tag"] = new JsonArray(
            [.. tags.Select(tag => new JsonObject { ["TagKey"] = tag.Key, ["TagValue"] = tag.Value })]),
    };

    /// <summary>One field, or null if the disk has none of the name.</summary>
    private static JsonNode? Of(
        string name, Store store, Disk disk, DiskPlace place, DateTimeOffset time) => name switch
        {
            "DiskId" => disk.Id,
            "DiskName" => disk.Name.At(time),
            "Description" => disk.Description.At(time),
            "RegionId" => disk.Region,
            "ZoneId" => disk.Zone,
            "Type" => disk.IsSystem ? "system" : "data",
            "Category" => disk.Shape.At(time).Category,
            "PerformanceLevel" => disk.Shape.At(time).PerformanceLevel ?? "",
            "Size" => disk.Shape.At(time).SizeGiB,
            "Status" => disk.StatusAt(time),
            "Encrypted" => disk.Encrypted,
            "KMSKeyId" => disk.KmsKeyId ?? "",
            "InstanceId" => place.IsOn(time) ? place.InstanceId : "",
            "Device" => DeviceOf(store, disk, place, time),
            "AttachedTime" => place.AttachedAt is { } attached && place.IsOn(time) ? ApiTime.Text(attached) : "",
            "DetachedTime" => place.LeavingAt is { } left && !place.IsOn(time) ? ApiTime.Text(left) : "",
            "Attachments" => Attachments(store, disk, place, time),
            "Portable" => !disk.IsSystem,
            "DeleteWithInstance" => disk.Flags.At(time).DeleteWithInstance,
            "DeleteAutoSnapshot" => disk.Flags.At(time).DeleteAutoSnapshot,
            "EnableAutoSnapshot" => disk.Flags.At(time).EnableAutoSnapshot,
            "EnableAutomatedSnapshotPolicy" => disk.SnapshotPolicyId.At(time).Length > 0,
            "AutoSnapshotPolicyId" => disk.SnapshotPolicyId.At(time),
            "BurstingEnabled" => disk.Flags.At(time).BurstingEnabled,
            "MultiAttach" => disk.MultiAttach ? "Enabled" : "Disabled",
            "DiskChargeType" => "PostPaid",
            "ImageId" => disk.SourceImageId ?? "",
            "ProductCode" => "",
            "SourceSnapshotId" => disk.SourceSnapshotId ?? "",
            "ResourceGroupId" => disk.ResourceGroup.At(time),
            "SerialNumber" => disk.Id[2..],
            "CreationTime" => ApiTime.Text(disk.CreatedAt),
            "ExpiredTime" => "2999-09-08T16:00Z",
            "OperationLocks" => new JsonObject { ["OperationLock"] = new JsonArray() },
            "Tags" => TagsOf(disk.TagsAt(time)),
            "ProvisionedIops" => disk.ProvisionedIops,
            _ => null,
        };

    private static string DeviceOf(Store store, Disk disk, DiskPlace place, DateTimeOffset time) =>
        place.IsOn(time) ? Devices.Of(store, disk, time) : "";

    private static JsonObject Attachments(Store store, Disk disk, DiskPlace place, DateTimeOffset time)
    {
        var attachments = new JsonArray();
        if (place.IsOn(time)) attachments.Add((JsonNode)Attachment(place, DeviceOf(store, disk, place, time)));
        return new JsonObject { ["Attachment"] = attachments };
    }

    private static JsonObject Attachment(DiskPlace place, string device) => new()
    {
        ["InstanceId"] = place.InstanceId,
        ["Device"] = device,
        ["AttachedTime"] = place.AttachedAt is { } at ? ApiTime.Text(at) : "",
    };
}
