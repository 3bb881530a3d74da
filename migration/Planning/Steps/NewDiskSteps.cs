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
                ("PerformanceLevel", disk.PerformanceLevel),
                ("ProvisionedIops", disk.ProvisionedIops?.ToString(InvariantCulture)),
                ("BurstingEnabled", disk.BurstingEnabled ? "true" : null),
                ("DiskName", disk.Name), ("Description", disk.Description),
                ("Encrypted", "true"), ("KMSKeyId", one.Key?.Id),
                ("ResourceGroupId", disk.ResourceGroupId), ("StorageSetId", disk.StorageSetId),
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
    public static PlannedStep Flags(UnitContext unit, DiskCase one) =>
        AttributeSteps.Flags(unit, one, Made(one.Disk.Id), CreateId(one.Disk.Id));

    /// <summary>The policy of automatic snapshots, if it has one.</summary>
    public static IEnumerable<PlannedStep> Policy(UnitContext unit, DiskCase one) =>
        AttributeSteps.Policy(unit, one, Made(one.Disk.Id), CreateId(one.Disk.Id));

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
}
