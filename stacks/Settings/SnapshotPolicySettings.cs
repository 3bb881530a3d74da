namespace Infra.Stacks.Settings;

/// <summary>One policy that takes snapshots by itself, and copies them encrypted if another region is named.</summary>
public sealed record SnapshotPolicySettings
{
    /// <summary>The name of the policy.</summary>
    public required string Name { get; init; }

    /// <summary>Days a snapshot is kept. Default: 30.</summary>
    public int? RetentionDays { get; init; }

    /// <summary>The region to copy snapshots to. Default: none.</summary>
    public string? CopyRegionId { get; init; }

    /// <summary>Days a copy is kept. Default: 30.</summary>
    public int? CopyRetentionDays { get; init; }

    /// <summary>The ID of the key of the copies, in their region. Default: none, the service key of ECS there.</summary>
    public string? CopyKeyId { get; init; }

    internal static SnapshotPolicySettings Read(ObjectReader reader) => new()
    {
        Name = reader.RequiredText("name"),
        RetentionDays = reader.Number("retentionDays"),
        CopyRegionId = reader.Text("copyRegionId"),
        CopyRetentionDays = reader.Number("copyRetentionDays"),
        CopyKeyId = reader.Text("copyKeyId"),
    };
}
