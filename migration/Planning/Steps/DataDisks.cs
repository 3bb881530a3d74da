using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Steps;

/// <summary>The steps by which the data disks of a unit become encrypted ones.</summary>
internal static class DataDisks
{
    /// <summary>Makes the new disks; nothing of what is there is touched.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="first">The steps after which nothing is written any more.</param>
    public static List<PlannedStep> Prepare(UnitContext unit, IReadOnlyList<string> first)
    {
        // All snapshots are taken within the same stop: together they are a consistent set.
        var disks = unit.DataDisks;
        List<PlannedStep> steps = [.. disks.Select(one => SnapshotSteps.Snapshot(unit, one, first))];
        steps.AddRange(disks.Where(one => one.Route == Route.SnapshotCopy).Select(one => SnapshotSteps.Copy(unit, one)));
        steps.AddRange(disks.Select(one => NewDiskSteps.Create(unit, one)));
        steps.AddRange(disks.Select(one => NewDiskSteps.Flags(unit, one)));
        steps.AddRange(disks.SelectMany(one => NewDiskSteps.Policy(unit, one)));
        return steps;
    }

    /// <summary>Puts the new disks in the places of the old ones.</summary>
    public static List<PlannedStep> Exchange(UnitContext unit, IReadOnlyList<string> ready)
    {
        var steps = new List<PlannedStep>();
        var before = ready;
        foreach (var one in unit.DataDisks.Reverse())
        {
            steps.Add(AttachmentSteps.Detach(unit, one, before));
            before = [steps[^1].Id];
        }

        var left = unit.DataDisks.Reverse().Select(one => AttachmentSteps.Detached(unit, one)).ToList();
        steps.AddRange(left);
        before = [.. left.Select(step => step.Id)];
        foreach (var one in unit.DataDisks)
        {
            steps.Add(AttachmentSteps.Attach(unit, one, before));
            before = [steps[^1].Id];
        }

        return steps;
    }
}
