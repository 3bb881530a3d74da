using System.Text.Json.Nodes;
using Infra.Inventory.Records;

namespace Infra.Inventory.Reading;

/// <summary>An instance from what DescribeInstances says about it.</summary>
internal static class InstanceAnswer
{
    // The tags that Auto Scaling and ACK put on the instances they make, and on their disks. Source: ACK, "Create and
    // manage a node pool", section on ECS tags (two are ACK's own, one is Auto Scaling's).
    private const string ScalingGroupTag = "acs:autoscaling:scalingGroupId";
    private const string ClusterTag = "ack.aliyun.com";
    private const string NodePoolTag = "ack.alibabacloud.com/nodepool-id";

    public static InstanceRecord Read(JsonNode instance)
    {
        var tags = instance.Tags();
        return new InstanceRecord(instance.Text("InstanceId"), instance.Text("ZoneId"))
        {
            Name = instance.Text("InstanceName"),
            Description = instance.Text("Description"),
            HostName = instance.Text("HostName"),
            VSwitchId = instance["VpcAttributes"]?.TextOrNull("VSwitchId"),
            SecurityGroupIds = [.. instance.Items("SecurityGroupIds", "SecurityGroupId").Select(id => id.ToString())],
            Status = instance.Text("Status"),
            StoppedMode = instance.Text("StoppedMode"),
            InstanceType = instance.Text("InstanceType"),
            ImageId = instance.Text("ImageId"),
            OsType = instance.Text("OSType"),
            KeyPairName = instance.TextOrNull("KeyPairName"),
            ChargeType = instance.TextOrNull("InstanceChargeType") ?? "PostPaid",
            IsIoOptimized = instance.Truth("IoOptimized") ?? true,
            IsSpot = instance.TextOrNull("SpotStrategy") is not (null or "NoSpot"),
            ScalingGroupId = tags.GetValueOrDefault(ScalingGroupTag),
            ClusterId = tags.GetValueOrDefault(ClusterTag),
            NodePoolId = tags.GetValueOrDefault(NodePoolTag),
            ResourceGroupId = instance.TextOrNull("ResourceGroupId"),
            DeletionProtection = instance.Truth("DeletionProtection") == true,
            Locks = instance.Locks("LockReason"),
            CreatedAt = instance.Time("CreationTime") ?? default,
            Tags = tags,
        };
    }
}
