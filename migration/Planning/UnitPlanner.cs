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
        var downtime = unit.Stops ? timeline.EndOf(PowerSteps.StartId) : TimeSpan.Zero;
        return new(unit.Instance?.Id ?? unit.Disks[0].Disk.Id, unit.Instance?.Id,
            [.. unit.Disks.Select(one => one.Disk.Id)])
        {
            WasRunning = unit.Instance is { Status: "Running" },
            Preconditions = [.. Preconditions.Of(unit)],
            Steps = steps,
            Release = [.. unit.Disks.SelectMany(one => ReleaseSteps.OfDataDisk(unit, one))],
            Downtime = downtime,
            Duration = timeline.Duration,
            Extra = Extra(unit),
        };
    }

    private static List<PlannedStep> Steps(UnitContext unit)
    {
        var steps = new List<PlannedStep>();
        IReadOnlyList<string> first = [];
        if (unit.Stops)
        {
            steps.Add(PowerSteps.Stop(unit));
            first = [PowerSteps.StopId];
        }

        var (data, last) = DataDisks.Of(unit, unit.Disks, first);
        steps.AddRange(data);
        // Read back while nobody can have written to the new disks: until then undoing loses nothing.
        steps.AddRange(unit.Disks.Select(one =>
            ProofSteps.Verify(unit, one, ProofSteps.VerifyId(one.Disk.Id), last)));
        last = [.. unit.Disks.Select(one => ProofSteps.VerifyId(one.Disk.Id))];
        if (unit.Stops)
        {
            steps.Add(PowerSteps.Start(unit, last));
            for (var index = 0; index < steps.Count; index++) steps[index] = steps[index] with { IsDowntime = true };
            last = [PowerSteps.StartId];
        }

        steps.AddRange(unit.Disks.Select(one => ProofSteps.TagSource(unit, one, last)));
        return steps;
    }

    private static ExtraStorage Extra(UnitContext unit) => new()
    {
        DiskGiB = unit.Disks.Sum(one => one.Disk.SizeGiB),
        SnapshotGiB = unit.Disks.Sum(one => one.Disk.SizeGiB * (one.Route == Route.SnapshotCopy ? 2 : 1)),
    };
}
