using System.Collections.Immutable;
using System.Globalization;
using Infra.Inventory.Records;
using Pulumi.AliCloud.Ecs.Outputs;
using Pulumi.AliCloud.Kms.Outputs;

namespace Infra.Migration;

/// <summary>Results of the provider's look-ups as records.</summary>
internal static class InventoryRecords
{
    private const string ClusterTag = "ack.aliyun.com";
    private const string NodePoolTag = "ack.alibabacloud.com/nodepool-id";
    private const string ScalingGroupTag = "acs:autoscaling:scalingGroupId";

    public static DiskRecord Disk(GetEcsDisksDiskResult disk)
    {
        string[] mounted = [.. disk.MountInstances.Select(mount => mount.InstanceId)];
        return new(disk.DiskId, disk.ZoneId)
        {
            Name = disk.DiskName ?? "",
            Description = disk.Description ?? "",
            IsSystem = disk.Type == "system",
            Status = disk.Status,
            Category = disk.Category,
            PerformanceLevel = Value(disk.PerformanceLevel),
            SizeGiB = disk.Size,
            Encrypted = disk.Encrypted == "on",
            KmsKeyId = Value(disk.KmsKeyId),
            InstanceId = Value(disk.InstanceId),
            AttachedTo = mounted.Length > 0 ? mounted : Value(disk.InstanceId) is { } only ? [only] : [],
            Device = Value(disk.Device),
            MultiAttach = disk.MountInstanceNum > 1,
            DeleteWithInstance = disk.DeleteWithInstance,
            DeleteAutoSnapshot = disk.DeleteAutoSnapshot,
            EnableAutoSnapshot = disk.EnableAutoSnapshot,
            SnapshotPolicyId = Value(disk.AutoSnapshotPolicyId),
            ChargeType = disk.PaymentType == "Subscription" ? "PrePaid" : "PostPaid",
            ResourceGroupId = Value(disk.ResourceGroupId),
            Locks = [.. disk.OperationLocks.Select(held => held.LockReason)],
            CreatedAt = Time(disk.CreationTime) ?? default,
            AttachedAt = Time(disk.AttachedTime),
            DetachedAt = Time(disk.DetachedTime),
            Tags = Tags(disk.Tags),
        };
    }

    public static InstanceRecord Instance(GetInstancesInstanceResult instance)
    {
        var tags = Tags(instance.Tags);
        return new(instance.Id, instance.AvailabilityZone)
        {
            Name = instance.Name ?? "",
            Status = instance.Status,
            InstanceType = instance.InstanceType,
            ImageId = instance.ImageId,
            KeyPairName = Value(instance.KeyName),
            ChargeType = Value(instance.InstanceChargeType) ?? "PostPaid",
            IsSpot = instance.SpotStrategy is not (null or "" or "NoSpot"),
            ScalingGroupId = tags.GetValueOrDefault(ScalingGroupTag),
            ClusterId = tags.GetValueOrDefault(ClusterTag),
            NodePoolId = tags.GetValueOrDefault(NodePoolTag),
            ResourceGroupId = Value(instance.ResourceGroupId),
            CreatedAt = Time(instance.CreationTime) ?? default,
            Tags = tags,
        };
    }

    public static SnapshotRecord Snapshot(GetEcsSnapshotsSnapshotResult snapshot) =>
        new(snapshot.SnapshotId, snapshot.SourceDiskId)
        {
            Name = snapshot.SnapshotName ?? "",
            Status = snapshot.Status,
            ProgressPercent = int.TryParse((snapshot.Progress ?? "").TrimEnd('%'), CultureInfo.InvariantCulture, out var share) ? share : 0,
            Encrypted = snapshot.Encrypted,
            SourceDiskSizeGiB = int.TryParse(snapshot.SourceDiskSize, CultureInfo.InvariantCulture, out var size) ? size : 0,
            IsOfSystemDisk = string.Equals(snapshot.SourceDiskType, "system", StringComparison.OrdinalIgnoreCase),
            Usage = Value(snapshot.Usage) ?? "none",
            CreatedAt = Time(snapshot.CreationTime) ?? default,
            Tags = Tags(snapshot.Tags),
        };

    public static KeyRecord Key(GetKeysKeyResult key) => new(key.KeyId)
    {
        Arn = key.Arn ?? "",
        State = key.Status ?? "",
        Spec = key.KeySpec ?? "",
        Usage = key.KeyUsage ?? "",
        Origin = key.Origin ?? "",
        ProtectionLevel = key.ProtectionLevel ?? "",
        Creator = key.Creator ?? "",
    };

    private static string? Value(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static ImmutableDictionary<string, string> Tags(ImmutableDictionary<string, string>? tags) =>
        tags ?? ImmutableDictionary<string, string>.Empty;

    private static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
