using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Steps;

/// <summary>What the new disk gets of the old one by calls of its own.</summary>
internal static class AttributeSteps
{
    /// <summary>The switches, and for a system disk the name, the description and what becomes of it with its
    /// instance.</summary>
    public static PlannedStep Flags(UnitContext unit, DiskCase one, PlannedValue made, string after)
    {
        var disk = one.Disk;
        var wanted = new List<(string Name, PlannedValue? Value)>
        {
            ("DeleteAutoSnapshot", Text(disk.DeleteAutoSnapshot)), ("EnableAutoSnapshot", Text(disk.EnableAutoSnapshot)),
        };
        if (disk.IsSystem)
        {
            wanted.Add(("DeleteWithInstance", Text(disk.DeleteWithInstance)));
            if (disk.BurstingEnabled) wanted.Add(("BurstingEnabled", "true"));
            if (disk.Name.Length > 0) wanted.Add(("DiskName", disk.Name));
            if (disk.Description.Length > 0) wanted.Add(("Description", disk.Description));
        }

        return new($"flags-{disk.Id}", $"Set the switches of {disk.Id} on the new disk")
        {
            DiskId = disk.Id,
            After = [after],
            Done = Looks.Disk(unit.Region, made, $"The switches of {disk.Id} are those of the new disk",
                [.. wanted.Select(one => (one.Name, new[] { one.Value }))]),
            Call = Ecs.Call(unit.Region, "ModifyDiskAttribute", [("DiskId", made), .. wanted]),
        };
    }

    /// <summary>The policy of automatic snapshots, if it has one.</summary>
    public static IEnumerable<PlannedStep> Policy(UnitContext unit, DiskCase one, PlannedValue made, string after)
    {
        if (one.Disk is not { Id: var id, SnapshotPolicyId: { Length: > 0 } policy }) yield break;
        yield return new($"policy-{id}", $"Apply the snapshot policy of {id} to the new disk")
        {
            DiskId = id,
            After = [after],
            Done = Looks.Disk(unit.Region, made, $"The new disk of {id} has the policy {policy}",
                ("AutoSnapshotPolicyId", [policy])),
            // This operation spells its parameters small.
            Call = new(Ecs.Product, Ecs.Version, "ApplyAutoSnapshotPolicy")
            {
                Parameters = new SortedDictionary<string, PlannedValue>(StringComparer.Ordinal)
                {
                    ["autoSnapshotPolicyId"] = policy,
                    ["diskIds"] = Ecs.List(made),
                    ["regionId"] = unit.Region,
                },
            },
        };
    }

    /// <summary>The tags of the old disk and of the plan, on a disk that was not made with them.</summary>
    public static PlannedStep Tags(UnitContext unit, DiskCase one, PlannedValue made, string after)
    {
        var id = one.Disk.Id;
        var tags = Ecs.Tags(Keeping.Tags(one.Disk).Concat(unit.Tags(id))).ToArray();
        return new($"mark-{id}", $"Tag the new disk of {id}")
        {
            DiskId = id,
            After = [after],
            Done = Looks.DiskTagged(unit.Region, made, tags),
            Call = TagCalls.Tag(unit, made, tags),
            // Tags go along when the disk is replaced back, and that one is no successor.
            Undo = [TagCalls.Untag(unit, id, $"undo-mark-{id}", made, $"the new disk of {id}", PlanTags.Source)],
        };
    }

    /// <summary>The resource group, where the new disk has that of its instance and the old one had another.</summary>
    public static IEnumerable<PlannedStep> Group(UnitContext unit, DiskCase one, PlannedValue made, string after)
    {
        if (one.Disk is not { Id: var id, ResourceGroupId: { Length: > 0 } group }
            || group == one.Instance?.ResourceGroupId) yield break;
        yield return new($"group-{id}", $"Move the new disk of {id} to its resource group")
        {
            DiskId = id,
            After = [after],
            Done = Looks.Disk(unit.Region, made, $"The new disk of {id} is in {group}", ("ResourceGroupId", [group])),
            Call = Ecs.Call(unit.Region, "JoinResourceGroup",
                ("ResourceType", "disk"), ("ResourceId", made), ("ResourceGroupId", group)),
        };
    }

    private static string Text(bool value) => value ? "true" : "false";
}
