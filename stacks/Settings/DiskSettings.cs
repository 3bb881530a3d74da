namespace Infra.Stacks.Settings;

/// <summary>One encrypted disk.</summary>
public sealed record DiskSettings
{
    /// <summary>The name of the disk.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the key that encrypts it, from the setting <c>keys</c>. Default: none.</summary>
    public string? Key { get; init; }

    /// <summary>Whether the service key of ECS encrypts it instead. Default: false.</summary>
    public bool? ServiceKey { get; init; }

    /// <summary>The category. Default: cloud_essd.</summary>
    public string? Category { get; init; }

    /// <summary>The performance level of an ESSD. Default: PL1.</summary>
    public string? PerformanceLevel { get; init; }

    /// <summary>The size in GiB. Default: the size of the snapshot.</summary>
    public int? SizeGiB { get; init; }

    /// <summary>The zone. Default: the setting <c>zoneId</c>.</summary>
    public string? ZoneId { get; init; }

    /// <summary>The snapshot that fills the disk. Default: none, the disk is empty.</summary>
    public string? SnapshotId { get; init; }

    /// <summary>The instance to attach the disk to. Default: none.</summary>
    public string? InstanceId { get; init; }

    /// <summary>The name of the instance to attach the disk to, from the setting <c>instances</c>. Default:
    /// none.</summary>
    public string? Instance { get; init; }

    /// <summary>The name of the policy that takes snapshots of the disk, from the setting <c>snapshotPolicies</c>.
    /// Default: none.</summary>
    public string? SnapshotPolicy { get; init; }

    /// <summary>What the disk is for. Default: none.</summary>
    public string? Description { get; init; }

    internal static DiskSettings Read(ObjectReader reader) => new()
    {
        Name = reader.RequiredText("name"),
        Key = reader.Text("key"),
        ServiceKey = reader.Flag("serviceKey"),
        Category = reader.Text("category"),
        PerformanceLevel = reader.Text("performanceLevel"),
        SizeGiB = reader.Number("sizeGiB"),
        ZoneId = reader.Text("zoneId"),
        SnapshotId = reader.Text("snapshotId"),
        InstanceId = reader.Text("instanceId"),
        Instance = reader.Text("instance"),
        SnapshotPolicy = reader.Text("snapshotPolicy"),
        Description = reader.Text("description"),
    };
}
