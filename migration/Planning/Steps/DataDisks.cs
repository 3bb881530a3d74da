using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Steps;

/// <summary>The steps by which the data disks of a unit become encrypted ones.</summary>
internal static class DataDisks
{
    /// <summary>The steps of all of them, and the ids of those after which the instance may start.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="disks">Its data disks, ordered by device.</param>
    /// <param name="first">The steps after which nothing is written any more.</param>
    public static (List<PlannedStep> Steps, List<string> Last) Of(
        UnitContext unit, IReadOnlyList<DiskCase> disks, IReadOnlyList<string> first)
    {
        // All snapshots are taken within the same stop: together they are a consistent set.
        var steps = disks.Select(one => SnapshotSteps.Snapshot(unit, one, first)).ToList();
        steps.AddRange(disks.Where(one => one.Route == Route.SnapshotCopy).Select(one => SnapshotSteps.Copy(unit, one)));
        steps.AddRange(disks.Select(one => NewDiskSteps.Create(unit, one)));
        steps.AddRange(disks.Select(one => NewDiskSteps.Flags(unit, one, NewDiskSteps.CreateId(one.Disk.Id))));
        steps.AddRange(disks.SelectMany(one => NewDiskSteps.Policy(unit, one, NewDiskSteps.CreateId(one.Disk.Id))));

        // Nothing is detached before every new disk is there.
        var ready = steps.Where(step => !steps.Exists(other => other.After.Contains(step.Id)))
            .Select(step => step.Id).ToList();
        if (unit.Instance is null) return (steps, ready);

        var exchange = Exchange(unit, disks, ready);
        return ([.. steps, .. exchange], [exchange[^1].Id]);
    }

    private static List<PlannedStep> Exchange(
        UnitContext unit, IReadOnlyList<DiskCase> disks, IReadOnlyList<string> ready)
    {
        var steps = new List<PlannedStep>();
        var before = ready;
        if (unit.Stops || unit.Instance is { Status: "Stopped" })
        {
            steps.Add(PowerSteps.Quiet(unit, ready));
            before = [PowerSteps.QuietId];
        }

        foreach (var one in disks.Reverse())
        {
            steps.Add(AttachmentSteps.Detach(unit, one, before));
            before = [steps[^1].Id];
        }

        var left = disks.Reverse().Select(one => AttachmentSteps.Detached(unit, one)).ToList();
        steps.AddRange(left);
        before = [.. left.Select(step => step.Id)];
        foreach (var one in disks)
        {
            steps.Add(AttachmentSteps.Attach(unit, one, before));
            before = [steps[^1].Id];
        }

        return steps;
    }
}
