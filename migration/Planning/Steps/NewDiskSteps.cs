using Infra.Migration.Assumptions;
using Infra.Migration.Plans;
using static System.Globalization.CultureInfo;

namespace Infra.Migration.Planning.Steps;

/// <summary>The encrypted disk that takes the place of a data disk.</summary>
internal static class NewDiskSteps
{
    public static string CreateId(string diskId) => $"create-{diskId}";

    /// <summary>The disk that was made in the place of another.</summary>
    public static PlannedValue Made(string diskId) => PlannedValue.Of(CreateId(diskId), "DiskId");

    public static PlannedStep Create(UnitContext unit, DiskCase one)
    {
        var disk = one.Disk;
        var stepId = CreateId(disk.Id);
        var from = one.Route == Route.SnapshotCopy ? SnapshotSteps.CopyId(disk.Id) : $"snapshot-{disk.Id}";
        return new(stepId, $"Make the encrypted disk in the place of {disk.Id}")
        {
            DiskId = disk.Id,
            After = [from],
            Call = Ecs.Creating(unit.Region, "CreateDisk", unit.Token(stepId),
            [
                ("ZoneId", disk.Zone), ("SnapshotId", SnapshotSteps.Made(from)),
                ("Size", disk.SizeGiB.ToString(InvariantCulture)), ("DiskCategory", disk.Category),
                ("PerformanceLevel", Value(disk.PerformanceLevel)),
                ("ProvisionedIops", Value(disk.ProvisionedIops?.ToString(InvariantCulture))),
                ("BurstingEnabled", disk.BurstingEnabled ? "true" : null),
                ("DiskName", Value(disk.Name)), ("Description", Value(disk.Description)),
                ("Encrypted", "true"), ("KMSKeyId", Value(one.Key?.Id)),
                ("ResourceGroupId", Value(disk.ResourceGroupId)), ("StorageSetId", Value(disk.StorageSetId)),
                .. Ecs.Tags(Keeping.Tags(disk).Concat(unit.Tags(disk.Id))),
            ]),
            Outputs = new Dictionary<string, string>(StringComparer.Ordinal) { ["DiskId"] = "DiskId" },
            Until = Looks.Disk(unit.Region, Made(disk.Id), $"The disk in the place of {disk.Id} is available",
                ("Status", ["Available"])) with
            { Patience = UnitContext.ShortPatience },
            Undo =
            [
                Settled(unit, disk.Id, $"undo-{stepId}-settle"),
                Delete(unit, disk.Id, $"undo-{stepId}") with { KeptAfter = unit.FirstWrite(disk.Id) },
            ],
            Expected = Durations.CreateDisk.Base,
        };
    }

    /// <summary>The switches that CreateDisk does not take.</summary>
    public static PlannedStep Flags(UnitContext unit, DiskCase one, string after)
    {
        var disk = one.Disk;
        (string Name, string Value)[] flags =
        [
            ("DeleteAutoSnapshot", Text(disk.DeleteAutoSnapshot)), ("EnableAutoSnapshot", Text(disk.EnableAutoSnapshot)),
        ];
        return new($"flags-{disk.Id}", $"Set the switches of {disk.Id} on the new disk")
        {
            DiskId = disk.Id,
            After = [after],
            Done = Looks.Disk(unit.Region, Made(disk.Id), $"The switches of {disk.Id} are those of the new disk",
                [.. flags.Select(flag => (flag.Name, new PlannedValue?[] { flag.Value }))]),
            Call = Ecs.Call(unit.Region, "ModifyDiskAttribute",
            [
                ("DiskId", Made(disk.Id)), .. flags.Select(flag => (flag.Name, (PlannedValue?)flag.Value)),
            ]),
        };
    }

    /// <summary>The policy of automatic snapshots, if it has one.</summary>
    public static IEnumerable<PlannedStep> Policy(UnitContext unit, DiskCase one, string after)
    {
        if (one.Disk is not { Id: var id, SnapshotPolicyId: { Length: > 0 } policy }) yield break;
        yield return new($"policy-{id}", $"Apply the snapshot policy of {id} to the new disk")
        {
            DiskId = id,
            After = [after],
            Done = Looks.Disk(unit.Region, Made(id), $"The new disk of {id} has the policy {policy}",
                ("AutoSnapshotPolicyId", [policy])),
            // This operation spells its parameters small.
            Call = new(Ecs.Product, Ecs.Version, "ApplyAutoSnapshotPolicy")
            {
                Parameters = new SortedDictionary<string, PlannedValue>(StringComparer.Ordinal)
                {
                    ["autoSnapshotPolicyId"] = policy,
                    ["diskIds"] = Ecs.List(Made(id)),
                    ["regionId"] = unit.Region,
                },
            },
        };
    }

    private static PlannedStep Settled(UnitContext unit, string diskId, string stepId) =>
        new(stepId, $"Wait until the disk in the place of {diskId} is made")
        {
            DiskId = diskId,
            Until = Looks.Disk(unit.Region, Made(diskId), $"The disk in the place of {diskId} is available or gone",
                ("Status", ["Available", null])) with
            { Patience = UnitContext.ShortPatience },
        };

    private static PlannedStep Delete(UnitContext unit, string diskId, string stepId) =>
        new(stepId, $"Delete the disk in the place of {diskId}")
        {
            DiskId = diskId,
            Done = Looks.DiskGone(unit.Region, Made(diskId)),
            Call = Ecs.Call(unit.Region, "DeleteDisk", ("DiskId", Made(diskId))),
            Until = Looks.DiskGone(unit.Region, Made(diskId)),
        };

    private static string? Value(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string Text(bool value) => value ? "true" : "false";
}
