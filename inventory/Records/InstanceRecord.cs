namespace Infra.Inventory.Records;

/// <summary>An instance as it is. Source: DescribeInstances of ECS 2014-05-26.</summary>
/// <param name="Id">i-…</param>
/// <param name="Zone">The zone.</param>
public sealed record InstanceRecord(string Id, string Zone)
{
    /// <summary>The name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Pending, Starting, Running, Stopping or Stopped.</summary>
    public string Status { get; init; } = "";

    /// <summary>KeepCharging, StopCharging or Not-applicable: how it was stopped.</summary>
    public string StoppedMode { get; init; } = "";

    /// <summary>The type, for example ecs.g7.large.</summary>
    public string InstanceType { get; init; } = "";

    /// <summary>The image it was made from.</summary>
    public string ImageId { get; init; } = "";

    /// <summary>linux or windows.</summary>
    public string OsType { get; init; } = "";

    /// <summary>The key pair that opens it; null if it has none: then it is entered by password.</summary>
    public string? KeyPairName { get; init; }

    /// <summary>PostPaid or PrePaid.</summary>
    public string ChargeType { get; init; } = "PostPaid";

    /// <summary>Whether disks with a key of KMS can be attached: I/O optimized.</summary>
    public bool IsIoOptimized { get; init; } = true;

    /// <summary>Whether it is bid for and can be taken away at any time.</summary>
    public bool IsSpot { get; init; }

    /// <summary>The scaling group that made it; null for none.</summary>
    public string? ScalingGroupId { get; init; }

    /// <summary>The cluster of Kubernetes that it is a node of; null for none.</summary>
    public string? ClusterId { get; init; }

    /// <summary>The node pool of that cluster; null for none.</summary>
    public string? NodePoolId { get; init; }

    /// <summary>The description; empty for none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The name that the guest has; empty if the source does not say.</summary>
    public string HostName { get; init; } = "";

    /// <summary>The vSwitch that it is in; null for none, or if the source does not say.</summary>
    public string? VSwitchId { get; init; }

    /// <summary>Its security groups, in the order of the cloud; empty if the source does not say.</summary>
    public IReadOnlyList<string> SecurityGroupIds { get; init; } = [];

    /// <summary>The resource group; null for the default one.</summary>
    public string? ResourceGroupId { get; init; }

    /// <summary>Whether the cloud refuses to release it.</summary>
    public bool DeletionProtection { get; init; }

    /// <summary>Why it is locked. Empty for not locked.</summary>
    public IReadOnlyList<string> Locks { get; init; } = [];

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
