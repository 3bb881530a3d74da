using Infra.Migration.Planning.Steps;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning;

/// <summary>The steps of a unit, in an order in which each stands behind those it waits for.</summary>
internal static class UnitPlanner
{
    public static PlannedUnit Plan(UnitContext unit)
    {
        var steps = Steps(unit);
        var timeline = new Timeline(steps);
        return new(unit.Instance?.Id ?? unit.Disks[0].Disk.Id, unit.Instance?.Id,
            [.. unit.Disks.Select(one => one.Disk.Id)])
        {
            WasRunning = unit.Instance is { Status: "Running" },
            Preconditions = [.. Preconditions.Of(unit)],
            Steps = steps,
            Release = [.. ProofSteps.Keys(unit, "release-key", []), .. unit.Disks.SelectMany(one =>
                one.Disk.IsSystem ? ReleaseSteps.OfSystemDisk(unit, one) : ReleaseSteps.OfDataDisk(unit, one))],
            Downtime = steps.Where(step => step.IsDowntime).Select(step => timeline.EndOf(step.Id))
                .DefaultIfEmpty(TimeSpan.Zero).Max(),
            Duration = timeline.Duration,
            Extra = ExtraOf(unit),
        };
    }

    private static List<PlannedStep> Steps(UnitContext unit)
    {
        var steps = new List<PlannedStep>();
        if (unit.Stops) steps.Add(PowerSteps.Stop(unit));
        IReadOnlyList<string> first = unit.Stops ? [PowerSteps.StopId] : [];
        steps.AddRange(SystemDisks.Prepare(unit, first));
        steps.AddRange(DataDisks.Prepare(unit, first));

        // Nothing of what is there is touched before all that takes its place is ready.
        IReadOnlyList<string> last = Ends(steps);
        if (unit.IsStopped)
        {
            steps.Add(PowerSteps.Quiet(unit, last));
            last = [PowerSteps.QuietId];
        }

        if (unit.Instance is not null && unit.DataDisks.Count > 0)
        {
            steps.AddRange(DataDisks.Exchange(unit, last));
            last = [steps[^1].Id];
        }

        // The system disk last: its source is gone once it is replaced.
        var exchange = SystemDisks.Exchange(unit, last);
        steps.AddRange(exchange);
        if (exchange.Count > 0) last = Ends(exchange);

        // Read back while nobody can have written to the new disks: until then undoing loses nothing.
        List<PlannedStep> proofs =
        [
            .. unit.Disks.Select(one => ProofSteps.Verify(unit, one, ProofSteps.VerifyId(one.Disk.Id), last)),
            .. ProofSteps.Keys(unit, "key", last),
        ];
        steps.AddRange(proofs);
        last = [.. proofs.Select(step => step.Id)];
        last = Power(unit, steps, last);
        steps.AddRange(unit.Disks.Where(one => !one.Disk.IsSystem || one.Route == Route.NewInstance)
            .Select(one => ProofSteps.TagSource(unit, one, last)));
        return steps;
    }

    /// <summary>Gives the instance its first power state back, and marks what it is down for.</summary>
    private static IReadOnlyList<string> Power(UnitContext unit, List<PlannedStep> steps, IReadOnlyList<string> last)
    {
        var route = unit.SystemDisk?.Route;
        if (unit.Stops)
        {
            // Beside a new instance the old one stays stopped: two that run would no longer be the same. The public
            // template starts it, unless that fails: it passes over failures.
            var starts = route != Route.NewInstance;
            if (route == Route.PublicTemplate) steps.Add(PowerSteps.StartAgain(unit, last));
            else if (starts) steps.Add(PowerSteps.Start(unit, last));
            for (var index = 0; index < steps.Count; index++) steps[index] = steps[index] with { IsDowntime = true };
            return starts ? [PowerSteps.StartId] : last;
        }

        // The public template starts whatever it has converted.
        if (route != Route.PublicTemplate) return last;
        steps.Add(PowerSteps.StopAgain(unit, last));
        return [steps[^1].Id];
    }

    private static List<string> Ends(List<PlannedStep> steps) =>
        [.. steps.Where(step => !steps.Exists(other => other.After.Contains(step.Id))).Select(step => step.Id)];

    private static ExtraStorage ExtraOf(UnitContext unit) => new()
    {
        DiskGiB = unit.Disks.Sum(one => one.Route is Route.ReplaceSystemDisk or Route.PublicTemplate ? 0 : one.Disk.SizeGiB),
        SnapshotGiB = unit.Disks.Sum(one => one.Disk.SizeGiB
            * (one.Route is Route.DirectFromSnapshot or Route.PublicTemplate ? 1 : 2)),
    };
}
