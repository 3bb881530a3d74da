using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Looks snapshots up.</summary>
internal static class SnapshotFunctions
{
    private const int PageSize = 50;

    /// <summary>alicloud_ecs_snapshots:
    /// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/ecs_snapshots.</summary>
    /// <remarks>Identifiers are filtered after the whole list was read. The key of an encrypted snapshot is not
    /// told.</remarks>
    public static Properties GetEcsSnapshots(ProviderCalls calls, Properties arguments)
    {
        foreach (var name in new[] { "snapshotLinkId", "dryRun" })
            if (arguments.Text(name) is not null)
                throw new ProviderException($"getEcsSnapshots with '{name}' is not supported by the local engine");

        var snapshots = FunctionPages.All(calls, EcsCalls.Product, "DescribeSnapshots", PageSize, ("Snapshots", "Snapshot"),
                [.. Filters(calls, arguments), .. Tags.Numbered(arguments.GetValueOrDefault("tags") as Properties ?? [])])
            .Where(snapshot => FunctionResult.Matches(arguments, "nameRegex", snapshot.Text("SnapshotName") ?? "")
                && FunctionResult.IsAskedFor(arguments, snapshot.Text("SnapshotId")!))
            .OrderBy(snapshot => snapshot.Text("SnapshotId"), StringComparer.Ordinal).ToArray();

        var result = FunctionResult.Of(arguments, [.. snapshots.Select(snapshot => snapshot.Text("SnapshotId")!)]);
        result["names"] = snapshots.Select(snapshot => (object?)(snapshot.Text("SnapshotName") ?? "")).ToArray();
        result["snapshots"] = snapshots.Select(snapshot => (object?)Snapshot(snapshot)).ToArray();
        return result;
    }

    private static IEnumerable<(string Name, string? Value)> Filters(ProviderCalls calls, Properties arguments) =>
    [
        ("RegionId", calls.Region), ("Category", arguments.Text("category")), ("Encrypted", arguments.Flag("encrypted")),
        ("KMSKeyId", arguments.Text("kmsKeyId")), ("ResourceGroupId", arguments.Text("resourceGroupId")),
        ("SnapshotName", arguments.Text("snapshotName")),
        ("SnapshotType", arguments.Text("type") ?? arguments.Text("snapshotType") ?? "all"),
        ("SourceDiskType", arguments.Text("sourceDiskType")), ("Status", arguments.Text("status")),
        ("Usage", arguments.Text("usage")),
    ];

    private static Properties Snapshot(JsonNode snapshot) => new(StringComparer.Ordinal)
    {
        ["category"] = snapshot.Text("Category") ?? "",
        ["creationTime"] = snapshot.Text("CreationTime") ?? "",
        ["description"] = snapshot.Text("Description") ?? "",
        ["diskId"] = snapshot.Text("SourceDiskId") ?? "",
        ["encrypted"] = snapshot.Text("Encrypted") == "true",
        ["id"] = snapshot.Text("SnapshotId"),
        ["instantAccess"] = snapshot.Text("InstantAccess") == "true",
        ["instantAccessRetentionDays"] = ApiValues.From(snapshot["InstantAccessRetentionDays"]) ?? 0.0,
        ["name"] = snapshot.Text("SnapshotName") ?? "",
        ["productCode"] = snapshot.Text("ProductCode") ?? "",
        ["progress"] = snapshot.Text("Progress") ?? "",
        ["remainTime"] = ApiValues.From(snapshot["RemainTime"]) ?? 0.0,
        ["resourceGroupId"] = snapshot.Text("ResourceGroupId") ?? "",
        ["retentionDays"] = ApiValues.From(snapshot["RetentionDays"]) ?? 0.0,
        ["snapshotId"] = snapshot.Text("SnapshotId"),
        ["snapshotName"] = snapshot.Text("SnapshotName") ?? "",
        ["snapshotSn"] = snapshot.Text("SnapshotSN") ?? "",
        ["snapshotType"] = snapshot.Text("SnapshotType") ?? "",
        ["sourceDiskId"] = snapshot.Text("SourceDiskId") ?? "",
        ["sourceDiskSize"] = snapshot.Text("SourceDiskSize") ?? "",
        ["sourceDiskType"] = snapshot.Text("SourceDiskType") ?? "",
        ["sourceStorageType"] = snapshot.Text("SourceStorageType") ?? "",
        ["status"] = snapshot.Text("Status") ?? "",
        ["tags"] = Tags.Of(snapshot),
        ["type"] = snapshot.Text("SnapshotType") ?? "",
        ["usage"] = snapshot.Text("Usage") ?? "",
    };
}
