using Infra.Migration.Assumptions;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning;

/// <summary>What a plan is expected to take, and what no run of it can be faster than.</summary>
internal static class Estimates
{
    public static PlanEstimate Of(IReadOnlyList<PlannedUnit> units, Wishes wishes, int? imageCopiesAtOnce)
    {
        var longest = Max(units.Select(unit => unit.Duration));
        var copies = ImageCopies(units, imageCopiesAtOnce ?? Durations.ImageCopiesAtOnce);
        var workers = Sum(units.Select(unit => unit.Duration)) / wishes.Concurrency;
        var extra = new ExtraStorage
        {
            DiskGiB = units.Sum(unit => unit.Extra.DiskGiB),
            SnapshotGiB = units.Sum(unit => unit.Extra.SnapshotGiB),
        };
        return new()
        {
            AssumptionsAsOf = Durations.AsOf,
            LongestUnit = longest,
            ImageCopies = copies,
            Workers = workers,
            LowerBound = Max([longest, copies, workers]),
            Downtime = Sum(units.Select(unit => unit.Downtime)),
            Extra = extra,
            Cost = wishes is { DiskPrice: { } disk, SnapshotPrice: { } snapshot }
                ? new((extra.DiskGiB * disk) + (extra.SnapshotGiB * snapshot), wishes.Currency, disk, snapshot) : null,
        };
    }

    // The copies one after the other, and what the unit with the least beside its copy needs before and after it.
    private static TimeSpan ImageCopies(IReadOnlyList<PlannedUnit> units, int atOnce)
    {
        var copying = units.Where(unit => unit.Steps.Any(step => step.Call?.Action == "CopyImage")).ToList();
        if (copying.Count == 0) return TimeSpan.Zero;
        var rounds = (copying.Count + atOnce - 1) / atOnce;
        return (Durations.CopyImage.Base * rounds)
            + copying.Min(unit => unit.Duration - Durations.CopyImage.Base);
    }

    private static TimeSpan Max(IEnumerable<TimeSpan> spans) => spans.DefaultIfEmpty(TimeSpan.Zero).Max();

    private static TimeSpan Sum(IEnumerable<TimeSpan> spans) =>
        spans.Aggregate(TimeSpan.Zero, (sum, span) => sum + span);
}
