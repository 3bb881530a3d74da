namespace Infra.Inventory.Records;

/// <summary>An image of the account as it is. Source: DescribeImages of ECS 2014-05-26.</summary>
/// <param name="Id">m-…</param>
public sealed record ImageRecord(string Id)
{
    /// <summary>The name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Creating, Waiting, Available, UnAvailable, CreateFailed or Deprecated.</summary>
    public string Status { get; init; } = "";

    /// <summary>From 0 to 100.</summary>
    public int ProgressPercent { get; init; }

    /// <summary>The size in GiB.</summary>
    public int SizeGiB { get; init; }

    /// <summary>Whether every one of its snapshots is encrypted; null where the source does not say.</summary>
    public bool? Encrypted { get; init; }

    /// <summary>The key of the snapshots it is made of; null if it is not encrypted, they have several, or the source
    /// does not say.</summary>
    public string? KmsKeyId { get; init; }

    /// <summary>Whether it was copied from another image; null where the source does not say.</summary>
    public bool? IsCopy { get; init; }

    /// <summary>The snapshots it is made of.</summary>
    public IReadOnlyList<string> SnapshotIds { get; init; } = [];

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
