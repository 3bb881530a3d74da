namespace Infra.Inventory.Records;

/// <summary>A snapshot as it is. Source: DescribeSnapshots of ECS 2014-05-26.</summary>
/// <param name="Id">s-…</param>
/// <param name="SourceDiskId">The disk it was made of; empty if that is not known.</param>
public sealed record SnapshotRecord(string Id, string SourceDiskId)
{
    /// <summary>The name; empty for none.</summary>
    public string Name { get; init; } = "";

    /// <summary>progressing, accomplished or failed.</summary>
    public string Status { get; init; } = "";

    /// <summary>From 0 to 100.</summary>
    public int ProgressPercent { get; init; }

    /// <summary>Whether it is encrypted.</summary>
    public bool Encrypted { get; init; }

    /// <summary>The id of its key; null if it is not encrypted.</summary>
    public string? KmsKeyId { get; init; }

    /// <summary>The size of the disk it was made of, in GiB.</summary>
    public int SourceDiskSizeGiB { get; init; }

    /// <summary>Whether that was a system disk.</summary>
    public bool IsOfSystemDisk { get; init; }

    /// <summary>The snapshot it was copied from; null for none.</summary>
    public string? SourceSnapshotId { get; init; }

    /// <summary>What it is used by: image, disk, image_disk or none.</summary>
    public string Usage { get; init; } = "none";

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
