using Infra.Migration.Plans;
using Infra.Migration.Running;

namespace Infra.Migration.Reports;

/// <summary>What a conversion came to: each disk that was asked for, before and after.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Result">How its run stands.</param>
public sealed record MigrationReport(MigrationPlan Plan, RunResult Result)
{
    /// <summary>The disks, in the order of the plan.</summary>
    public IReadOnlyList<DiskReport> Disks { get; } =
        [.. Plan.Disks.Select(disk => new DiskReport(
            disk, disk.UnitId is { } unit ? Result.Units.FirstOrDefault(one => one.UnitId == unit) : null))];
}
