namespace Infra.Inventory.Records;

/// <summary>How much of what a conversion makes may still be made. Null: the source does not say.</summary>
public sealed record QuotaRecord
{
    /// <summary>Pay-as-you-go disks that may still be made in the region.</summary>
    public int? Disks { get; init; }

    /// <summary>Snapshots that may still be made of a disk that has none. Default of the cloud: 256 a disk.</summary>
    public int? SnapshotsPerDisk { get; init; }

    /// <summary>Own images that may still be made in the region.</summary>
    public int? Images { get; init; }

    /// <summary>Image copies that run at once; more wait in a queue. Default of the cloud: 5.</summary>
    public int? ConcurrentImageCopies { get; init; }
}
