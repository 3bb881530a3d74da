using System.Text.Json.Nodes;
using Infra.Inventory.Records;

namespace Infra.Inventory.Reading;

/// <summary>A disk from what DescribeDisks says about it.</summary>
public static class DiskAnswer
{
    /// <summary>The disk.</summary>
    public static DiskRecord Read(JsonNode disk)
    {
        string[] attached = [.. disk.Items("Attachments", "Attachment").Select(one => one.Text("InstanceId"))];
        return new DiskRecord(disk.Text("DiskId"), disk.Text("ZoneId"))
        {
            Name = disk.Text("DiskName"),
            Description = disk.Text("Description"),
            IsSystem = disk.Text("Type") == "system",
            Status = disk.Text("Status"),
            Category = disk.Text("Category"),
            PerformanceLevel = disk.TextOrNull("PerformanceLevel"),
            ProvisionedIops = disk.Number("ProvisionedIops") is > 0 and var iops ? iops : null,
            BurstingEnabled = disk.Truth("BurstingEnabled") == true,
            SizeGiB = disk.Number("Size") ?? 0,
            Encrypted = disk.Truth("Encrypted") == true,
            KmsKeyId = disk.TextOrNull("KMSKeyId"),
            InstanceId = disk.TextOrNull("InstanceId") ?? attached.FirstOrDefault(),
            AttachedTo = attached.Length > 0 ? attached : disk.TextOrNull("InstanceId") is { } only ? [only] : [],
            Device = disk.TextOrNull("Device"),
            MultiAttach = disk.Truth("MultiAttach") == true,
            DeleteWithInstance = disk.Truth("DeleteWithInstance") == true,
            DeleteAutoSnapshot = disk.Truth("DeleteAutoSnapshot") == true,
            EnableAutoSnapshot = disk.Truth("EnableAutoSnapshot") == true,
            SnapshotPolicyId = disk.TextOrNull("AutoSnapshotPolicyId"),
            ChargeType = disk.TextOrNull("DiskChargeType") ?? "PostPaid",
            ResourceGroupId = disk.TextOrNull("ResourceGroupId"),
            StorageSetId = disk.TextOrNull("StorageSetId"),
            SerialNumber = disk.Text("SerialNumber"),
            Locks = disk.Locks("OperationLock"),
            CreatedAt = disk.Time("CreationTime") ?? default,
            AttachedAt = disk.Time("AttachedTime"),
            DetachedAt = disk.Time("DetachedTime"),
            Tags = disk.Tags(),
        };
    }
}
