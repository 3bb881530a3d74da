using System.Text.Json.Nodes;
using Infra.Inventory.Records;

namespace Infra.Inventory.Reading;

/// <summary>An image from what DescribeImages says about it.</summary>
internal static class ImageAnswer
{
    public static ImageRecord Read(JsonNode image)
    {
        JsonNode[] disks = [.. image.Items("DiskDeviceMappings", "DiskDeviceMapping")];
        return new ImageRecord(image.Text("ImageId"))
        {
            Name = image.Text("ImageName"),
            Status = image.Text("Status"),
            ProgressPercent = image.Number("Progress") ?? 0,
            SizeGiB = image.Number("Size") ?? 0,
            // Older answers do not have the field; then the snapshots tell, if they were read.
            Encrypted = disks.Length > 0 && disks.All(disk => disk.Truth("Encrypted") is not null)
                ? disks.All(disk => disk.Truth("Encrypted") == true) : null,
            IsCopy = image.Truth("IsCopied"),
            SnapshotIds = [.. disks.Select(disk => disk.Text("SnapshotId")).Where(id => id.Length > 0)],
            CreatedAt = image.Time("CreationTime") ?? default,
            Tags = image.Tags(),
        };
    }
}
