namespace Infra.Inventory.Records;

/// <summary>What an account holds in one region, as far as encryption at rest goes, at one moment.</summary>
/// <remarks>Plain records: the planner of conversions and the rules read them and do not know where they come
/// from.</remarks>
/// <param name="AccountId">The account; empty where the source does not say.</param>
/// <param name="Region">The region, for example cn-hangzhou.</param>
/// <param name="TakenAt">When it was read. A thing may have changed since.</param>
public sealed record RegionInventory(string AccountId, string Region, DateTimeOffset TakenAt)
{
    /// <summary>The disks, ordered by id.</summary>
    public IReadOnlyList<DiskRecord> Disks { get; init; } = [];

    /// <summary>The instances, ordered by id.</summary>
    public IReadOnlyList<InstanceRecord> Instances { get; init; } = [];

    /// <summary>The snapshots, ordered by id.</summary>
    public IReadOnlyList<SnapshotRecord> Snapshots { get; init; } = [];

    /// <summary>The account's own images, in every status, ordered by id.</summary>
    public IReadOnlyList<ImageRecord> Images { get; init; } = [];

    /// <summary>The keys of KMS, ordered by id.</summary>
    public IReadOnlyList<KeyRecord> Keys { get; init; } = [];

    /// <summary>What may still be made; null for what the source does not say.</summary>
    public QuotaRecord Quotas { get; init; } = new();

    /// <summary>Whether the account encrypts every new disk by default; null where it could not be asked.</summary>
    public bool? EncryptsByDefault { get; init; }

    /// <summary>The key of that default; null where it is off or could not be asked.</summary>
    public string? DefaultKeyId { get; init; }

    /// <summary>What could not be read, and why: a person's words. Empty for a whole inventory.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];
}
