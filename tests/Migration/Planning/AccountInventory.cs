using System.Globalization;
using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Inventory.Records;
using Infra.Tests.Cloud;

namespace Infra.Tests.Migration.Planning;

/// <summary>The little of an embedded account that these plans are made from.</summary>
internal static class AccountInventory
{
    public static RegionInventory Of(CloudClient client) => new(CloudAccount.ReservedId, TestCloud.Region, client.Now)
    {
        Disks = [.. client.Call("Ecs", "DescribeDisks")["Disks"]!["Disk"]!.AsArray().Select(disk => Disk(disk!))],
        Instances =
        [
            .. client.Call("Ecs", "DescribeInstances")["Instances"]!["Instance"]!.AsArray()
                .Select(instance => Instance(instance!)),
        ],
        Keys =
        [
            .. client.Call("Kms", "ListKeys")["Keys"]!["Key"]!.AsArray().Select(key => new KeyRecord(key!.Text("KeyId"))
            {
                State = "Enabled", Spec = "Aliyun_AES_256", Usage = "ENCRYPT/DECRYPT",
            }),
        ],
    };

    private static InstanceRecord Instance(JsonNode instance) => new(instance.Text("InstanceId"), instance.Text("ZoneId"))
    {
        Name = instance.Text("InstanceName"),
        Status = instance.Text("Status"),
        ImageId = instance.Text("ImageId"),
        VSwitchId = instance["VpcAttributes"]!.Text("VSwitchId"),
        SecurityGroupIds = [.. instance["SecurityGroupIds"]!["SecurityGroupId"]!.AsArray().Select(id => id!.ToString())],
        InstanceType = instance.Text("InstanceType"),
        KeyPairName = instance.Text("KeyPairName") is { Length: > 0 } pair ? pair : null,
    };

    public static DiskRecord Disk(JsonNode disk) => new(disk.Text("DiskId"), disk.Text("ZoneId"))
    {
        Name = disk.Text("DiskName"),
        Description = disk.Text("Description"),
        IsSystem = disk.Text("Type") == "system",
        Status = disk.Text("Status"),
        Category = disk.Text("Category"),
        PerformanceLevel = disk.Text("PerformanceLevel"),
        SizeGiB = disk["Size"]!.GetValue<int>(),
        Encrypted = disk["Encrypted"]!.GetValue<bool>(),
        KmsKeyId = disk.Text("KMSKeyId") is { Length: > 0 } key ? key : null,
        InstanceId = disk.Text("InstanceId") is { Length: > 0 } instance ? instance : null,
        Device = disk.Text("Device"),
        DeleteWithInstance = disk["DeleteWithInstance"]!.GetValue<bool>(),
        DeleteAutoSnapshot = disk["DeleteAutoSnapshot"]!.GetValue<bool>(),
        EnableAutoSnapshot = disk["EnableAutoSnapshot"]!.GetValue<bool>(),
        SnapshotPolicyId = disk.Text("AutoSnapshotPolicyId"),
        AttachedAt = Time(disk.Text("AttachedTime")),
        DetachedAt = Time(disk.Text("DetachedTime")),
        Tags = disk["Tags"]!["Tag"]!.AsArray().ToDictionary(tag => tag!.Text("TagKey"), tag => tag!.Text("TagValue")),
    };

    private static DateTimeOffset? Time(string text) =>
        text.Length == 0 ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
