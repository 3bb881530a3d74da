namespace Infra.Migration.Plans;

/// <summary>What the storage costs that is kept until the release, at prices that somebody gave: none are published in a
/// form that could be dated.</summary>
/// <param name="PerMonth">All of it for a month.</param>
/// <param name="Currency">What the prices are in, as it was given.</param>
/// <param name="DiskPerGiB">A GiB of disk for a month.</param>
/// <param name="SnapshotPerGiB">A GiB of snapshot for a month.</param>
public sealed record PlanCost(decimal PerMonth, string Currency, decimal DiskPerGiB, decimal SnapshotPerGiB);
