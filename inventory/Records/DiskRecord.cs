namespace Infra.Inventory.Records;

/// <summary>A disk as it is. Source: DescribeDisks of ECS 2014-05-26.</summary>
/// <param name="Id">d-…</param>
/// <param name="Zone">The zone, for example cn-hangzhou-h.</param>
public sealed record DiskRecord(string Id, string Zone)
{
    /// <summary>The name; empty for none.</summary>
    public string Name { get; init; } = "";

    /// <summary>The description; empty for none.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether an instance boots from it.</summary>
    public bool IsSystem { get; init; }

    /// <summary>In_use, Available, Attaching, Detaching, Creating or ReIniting.</summary>
    public string Status { get; init; } = "";

    /// <summary>The category, for example cloud_essd.</summary>
    public string Category { get; init; } = "";

    /// <summary>PL0 to PL3; null where the category has none.</summary>
    public string? PerformanceLevel { get; init; }

    /// <summary>IOPS provisioned beyond the base, of an ESSD AutoPL disk; null for none.</summary>
    public int? ProvisionedIops { get; init; }

    /// <summary>Whether performance bursts on request, of an ESSD AutoPL disk.</summary>
    public bool BurstingEnabled { get; init; }

    /// <summary>The size in GiB.</summary>
    public int SizeGiB { get; init; }

    /// <summary>Whether it is encrypted.</summary>
    public bool Encrypted { get; init; }

    /// <summary>The id of its key; null if it is not encrypted.</summary>
    public string? KmsKeyId { get; init; }

    /// <summary>The instance that it is attached to; null for none.</summary>
    public string? InstanceId { get; init; }

    /// <summary>The instances that a multi-attach disk is attached to; one or none for any other.</summary>
    public IReadOnlyList<string> AttachedTo { get; init; } = [];

    /// <summary>The device as the cloud names it, for example /dev/xvdb; null while it is not attached.</summary>
    public string? Device { get; init; }

    /// <summary>Whether several instances may attach it at once.</summary>
    public bool MultiAttach { get; init; }

    /// <summary>Whether it is deleted with its instance.</summary>
    public bool DeleteWithInstance { get; init; }

    /// <summary>Whether its automatic snapshots are deleted with it.</summary>
    public bool DeleteAutoSnapshot { get; init; }

    /// <summary>Whether automatic snapshots are made at all.</summary>
    public bool EnableAutoSnapshot { get; init; }

    /// <summary>The policy of its automatic snapshots; null for none.</summary>
    public string? SnapshotPolicyId { get; init; }

    /// <summary>PostPaid or PrePaid.</summary>
    public string ChargeType { get; init; } = "PostPaid";

    /// <summary>The resource group; null for the default one.</summary>
    public string? ResourceGroupId { get; init; }

    /// <summary>The storage set; null for none.</summary>
    public string? StorageSetId { get; init; }

    /// <summary>The serial number by which the guest knows it.</summary>
    public string SerialNumber { get; init; } = "";

    /// <summary>Why it is locked: financial, security, recycling. Empty for not locked.</summary>
    public IReadOnlyList<string> Locks { get; init; } = [];

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was attached last; null if it never was, or the source does not say. A disk that never was
    /// has nothing to be snapshotted.</summary>
    public DateTimeOffset? AttachedAt { get; init; }

    /// <summary>When it was detached last; null if it is attached or never was.</summary>
    public DateTimeOffset? DetachedAt { get; init; }

    /// <summary>The tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
