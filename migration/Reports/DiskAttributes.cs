using System.Globalization;
using Infra.Inventory.Records;

namespace Infra.Migration.Reports;

/// <summary>What a disk is, as texts by the cloud's names, so that a disk before and one after can be laid side by
/// side.</summary>
public static class DiskAttributes
{
    /// <summary>The attributes of a disk as it was found; what it does not have is left out.</summary>
    public static IReadOnlyDictionary<string, string> Of(DiskRecord disk)
    {
        var attributes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) attributes[name] = value;
        }

        Add("DiskId", disk.Id);
        Add("DiskName", disk.Name);
        Add("Description", disk.Description);
        Add("Category", disk.Category);
        Add("PerformanceLevel", disk.PerformanceLevel);
        Add("ProvisionedIops", disk.ProvisionedIops?.ToString(CultureInfo.InvariantCulture));
        Add("BurstingEnabled", Text(disk.BurstingEnabled));
        Add("Size", disk.SizeGiB.ToString(CultureInfo.InvariantCulture));
        Add("ZoneId", disk.Zone);
        Add("Type", disk.IsSystem ? "system" : "data");
        Add("InstanceId", disk.InstanceId);
        Add("Device", disk.Device);
        Add("DeleteWithInstance", Text(disk.DeleteWithInstance));
        Add("DeleteAutoSnapshot", Text(disk.DeleteAutoSnapshot));
        Add("EnableAutoSnapshot", Text(disk.EnableAutoSnapshot));
        Add("AutoSnapshotPolicyId", disk.SnapshotPolicyId);
        Add("DiskChargeType", disk.ChargeType);
        Add("ResourceGroupId", disk.ResourceGroupId);
        Add("StorageSetId", disk.StorageSetId);
        Add("MultiAttach", disk.MultiAttach ? "Enabled" : "Disabled");
        Add("SerialNumber", disk.SerialNumber);
        Add("Encrypted", Text(disk.Encrypted));
        Add("KMSKeyId", disk.KmsKeyId);
        foreach (var (key, value) in disk.Tags) attributes[$"Tag {key}"] = value;
        return attributes;
    }

    private static string Text(bool value) => value ? "true" : "false";
}
