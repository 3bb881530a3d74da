using System.Text.Json.Nodes;
using Infra.Inventory.Records;

namespace Infra.Inventory.Reading;

/// <summary>A snapshot from what DescribeSnapshots says about it.</summary>
internal static class SnapshotAnswer
{
    public static SnapshotRecord Read(JsonNode snapshot) =>
        new(snapshot.Text("SnapshotId"), snapshot.Text("SourceDiskId"))
        {
            Name = snapshot.Text("SnapshotName"),
            Status = snapshot.Text("Status"),
            ProgressPercent = snapshot.Number("Progress") ?? 0,
            Encrypted = snapshot.Truth("Encrypted") == true,
            KmsKeyId = snapshot.TextOrNull("KMSKeyId"),
            SourceDiskSizeGiB = snapshot.Number("SourceDiskSize") ?? 0,
            IsOfSystemDisk = snapshot.Text("SourceDiskType").Equals("system", StringComparison.OrdinalIgnoreCase),
            SourceSnapshotId = snapshot.TextOrNull("SourceSnapshotId"),
            Usage = snapshot.TextOrNull("Usage") ?? "none",
            CreatedAt = snapshot.Time("CreationTime") ?? default,
            Tags = snapshot.Tags(),
        };
}
