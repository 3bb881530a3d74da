namespace Infra.Migration.Plans;

/// <summary>What is stored beside what was there before, from the run until the release.</summary>
/// <remarks>In GiB for each day that it is kept. What a GiB costs differs by region, category and contract: who plans can
/// say it, and <see cref="PlanCost"/> is the sum.</remarks>
public sealed record ExtraStorage
{
    /// <summary>Second disks, beside the sources.</summary>
    public int DiskGiB { get; init; }

    /// <summary>Snapshots at their full size, those of images too; the cloud bills the blocks that are used, which are
    /// not more.</summary>
    public int SnapshotGiB { get; init; }
}
