using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Looks disks up.</summary>
internal static class DiskFunctions
{
    private const int PageSize = 50;

    /// <summary>alicloud_ecs_disks: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/ecs_disks.</summary>
    /// <remarks>Where enableAutoSnapshot is not set it is true: disks without automatic snapshots are asked for
    /// separately. Identifiers are filtered after the whole list was read.</remarks>
    public static Properties GetEcsDisks(ProviderCalls calls, Properties arguments)
    {
        foreach (var name in new[] { "additionalAttributes", "operationLocks", "enableShared", "dryRun", "pageNumber", "pageSize" })
            if (arguments.GetValueOrDefault(name) is { } given && !ResourceDiff.IsZero(given))
                throw new ProviderException($"getEcsDisks with '{name}' is not supported by the local engine");

        var disks = FunctionPages.All(calls, EcsCalls.Product, "DescribeDisks", PageSize, ("Disks", "Disk"),
                [.. Filters(calls, arguments), .. Tags.Numbered(arguments.GetValueOrDefault("tags") as Properties ?? [])])
            .Where(disk => FunctionResult.Matches(arguments, "nameRegex", disk.Text("DiskName") ?? "")
                && FunctionResult.IsAskedFor(arguments, disk.Text("DiskId")!))
            .OrderBy(disk => disk.Text("DiskId"), StringComparer.Ordinal).ToArray();

        var result = FunctionResult.Of(arguments, [.. disks.Select(disk => disk.Text("DiskId")!)]);
        result["names"] = disks.Select(disk => (object?)(disk.Text("DiskName") ?? "")).ToArray();
        result["disks"] = disks.Select(disk => (object?)Disk(disk)).ToArray();
        result["totalCount"] = (double)disks.Length;
        return result;
    }

    private static IEnumerable<(string Name, string? Value)> Filters(ProviderCalls calls, Properties arguments) =>
    [
        ("RegionId", calls.Region), ("AutoSnapshotPolicyId", arguments.Text("autoSnapshotPolicyId")),
        ("Category", arguments.Text("category")), ("DeleteAutoSnapshot", arguments.Flag("deleteAutoSnapshot")),
        ("DeleteWithInstance", arguments.Flag("deleteWithInstance")), ("DiskName", arguments.Text("diskName")),
        ("DiskType", arguments.Text("diskType") ?? arguments.Text("type")),
        ("EnableAutoSnapshot", arguments.Flag("enableAutoSnapshot") ?? "true"),
        ("EnableAutomatedSnapshotPolicy", arguments.Flag("enableAutomatedSnapshotPolicy")),
        ("Encrypted", arguments.Text("encrypted") is { } encrypted ? encrypted == "on" ? "true" : "false" : null),
        ("InstanceId", arguments.Text("instanceId")), ("KMSKeyId", arguments.Text("kmsKeyId")),
        ("DiskChargeType", arguments.Text("paymentType") switch
        {
            "PayAsYouGo" => "PostPaid",
            "Subscription" => "PrePaid",
            var other => other,
        }),
        ("Portable", arguments.Flag("portable")), ("ResourceGroupId", arguments.Text("resourceGroupId")),
        ("SnapshotId", arguments.Text("snapshotId")), ("Status", arguments.Text("status")),
        ("ZoneId", arguments.Text("zoneId") ?? arguments.Text("availabilityZone")),
    ];

    private static Properties Disk(JsonNode disk) => new(StringComparer.Ordinal)
    {
        ["attachedTime"] = disk.Text("AttachedTime") ?? "",
        ["autoSnapshotPolicyId"] = disk.Text("AutoSnapshotPolicyId") ?? "",
        ["availabilityZone"] = disk.Text("ZoneId") ?? "",
        ["category"] = disk.Text("Category") ?? "",
        ["creationTime"] = disk.Text("CreationTime") ?? "",
        ["deleteAutoSnapshot"] = disk.Text("DeleteAutoSnapshot") == "true",
        ["deleteWithInstance"] = disk.Text("DeleteWithInstance") == "true",
        ["description"] = disk.Text("Description") ?? "",
        ["detachedTime"] = disk.Text("DetachedTime") ?? "",
        ["device"] = disk.Text("Device") ?? "",
        ["diskId"] = disk.Text("DiskId"),
        ["diskName"] = disk.Text("DiskName") ?? "",
        ["diskType"] = disk.Text("Type") ?? "",
        ["enableAutoSnapshot"] = disk.Text("EnableAutoSnapshot") == "true",
        ["enableAutomatedSnapshotPolicy"] = disk.Text("EnableAutomatedSnapshotPolicy") == "true",
        ["encrypted"] = disk.Text("Encrypted") == "true" ? "on" : "off",
        ["expirationTime"] = "",
        ["expiredTime"] = disk.Text("ExpiredTime") ?? "",
        ["id"] = disk.Text("DiskId"),
        ["imageId"] = disk.Text("ImageId") ?? "",
        ["instanceId"] = disk.Text("InstanceId") ?? "",
        ["iops"] = ApiValues.From(disk["IOPS"]) ?? 0.0,
        ["iopsRead"] = ApiValues.From(disk["IOPSRead"]) ?? 0.0,
        ["iopsWrite"] = ApiValues.From(disk["IOPSWrite"]) ?? 0.0,
        ["kmsKeyId"] = disk.Text("KMSKeyId") ?? "",
        ["mountInstanceNum"] = ApiValues.From(disk["MountInstanceNum"]) ?? 0.0,
        ["mountInstances"] = disk.Items("MountInstances", "MountInstance")
            .Select(mount => (object?)new Properties(StringComparer.Ordinal)
            {
                ["attachedTime"] = mount.Text("AttachedTime") ?? "",
                ["device"] = mount.Text("Device") ?? "",
                ["instanceId"] = mount.Text("InstanceId") ?? "",
            }).ToArray(),
        ["name"] = disk.Text("DiskName") ?? "",
        ["operationLocks"] = disk.Items("OperationLocks", "OperationLock")
            .Select(held => (object?)new Properties(StringComparer.Ordinal)
            {
                ["lockReason"] = held.Text("LockReason") ?? "",
            }).ToArray(),
        ["paymentType"] = disk.Text("DiskChargeType") == "PrePaid" ? "Subscription" : "PayAsYouGo",
        ["performanceLevel"] = disk.Text("PerformanceLevel") ?? "",
        ["portable"] = disk.Text("Portable") == "true",
        ["productCode"] = disk.Text("ProductCode") ?? "",
        ["regionId"] = disk.Text("RegionId") ?? "",
        ["resourceGroupId"] = disk.Text("ResourceGroupId") ?? "",
        ["size"] = ApiValues.From(disk["Size"]) ?? 0.0,
        ["snapshotId"] = disk.Text("SourceSnapshotId") ?? "",
        ["status"] = disk.Text("Status") ?? "",
        ["tags"] = Tags.Of(disk),
        ["type"] = disk.Text("Type") ?? "",
        ["zoneId"] = disk.Text("ZoneId") ?? "",
    };
}
