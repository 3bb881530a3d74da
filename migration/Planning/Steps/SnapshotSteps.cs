using Infra.Migration.Assumptions;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Steps;

/// <summary>The snapshot of a disk, and the encrypted copy of it.</summary>
internal static class SnapshotSteps
{
    public static PlannedStep Snapshot(UnitContext unit, DiskCase one, IReadOnlyList<string> after)
    {
        var disk = one.Disk;
        var stepId = $"snapshot-{disk.Id}";
        var isFirst = !unit.Index.SnapshotsOf(disk.Id).Any(snapshot => snapshot.Status == "accomplished");
        return new(stepId, $"Make a snapshot of {disk.Id}")
        {
            DiskId = disk.Id,
            After = after,
            Call = Ecs.Creating(unit.Region, "CreateSnapshot", unit.Token(stepId),
            [
                ("DiskId", disk.Id), ("SnapshotName", unit.Name(disk.Id)),
                ("Description", $"The content of {disk.Id} before its conversion."),
                ("ResourceGroupId", disk.ResourceGroupId),
                .. Ecs.Tags(unit.Tags(disk.Id)),
            ]),
            Outputs = Outputs,
            Until = Looks.SnapshotDone(unit.Region, Made(stepId), $"The snapshot of {disk.Id} is accomplished",
                UnitContext.Patience),
            Undo = [Delete(unit, disk.Id, stepId, $"undo-{stepId}")],
            Expected = (isFirst ? Durations.FirstSnapshot : Durations.LaterSnapshot).For(disk.SizeGiB),
        };
    }

    public static PlannedStep Copy(UnitContext unit, DiskCase one)
    {
        var disk = one.Disk;
        var stepId = CopyId(disk.Id);
        return new(stepId, $"Copy the snapshot of {disk.Id} encrypted")
        {
            DiskId = disk.Id,
            After = [$"snapshot-{disk.Id}"],
            Call = Ecs.Creating(unit.Region, "CopySnapshot", unit.Token(stepId),
            [
                ("SnapshotId", Made($"snapshot-{disk.Id}")), ("DestinationRegionId", unit.Region),
                ("DestinationSnapshotName", $"{unit.Name(disk.Id)}-encrypted"),
                ("DestinationSnapshotDescription", $"The content of {disk.Id} before its conversion, encrypted."),
                ("Encrypted", "true"), ("KMSKeyId", one.Key?.Id),
                ("ResourceGroupId", disk.ResourceGroupId),
                .. Ecs.Tags(unit.Tags(disk.Id)),
            ]),
            Outputs = Outputs,
            Until = Looks.SnapshotDone(unit.Region, Made(stepId),
                $"The encrypted copy of the snapshot of {disk.Id} is accomplished", UnitContext.Patience),
            Undo = [Delete(unit, disk.Id, stepId, $"undo-{stepId}")],
            Expected = Durations.CopySnapshot.For(disk.SizeGiB),
        };
    }

    public static string CopyId(string diskId) => $"copy-{diskId}";

    /// <summary>The snapshot that a step made.</summary>
    public static PlannedValue Made(string stepId) => PlannedValue.Of(stepId, "SnapshotId");

    /// <summary>Deletes the snapshot that a step made, also one that a disk or an image was made from.</summary>
    public static PlannedStep Delete(UnitContext unit, string diskId, string madeBy, string stepId) =>
        new(stepId, $"Delete the snapshot made by {madeBy}")
        {
            DiskId = diskId,
            Done = Looks.SnapshotGone(unit.Region, Made(madeBy)),
            Call = Ecs.Call(unit.Region, "DeleteSnapshot", ("SnapshotId", Made(madeBy)), ("Force", "true")),
            Until = Looks.SnapshotGone(unit.Region, Made(madeBy)),
        };

    private static Dictionary<string, string> Outputs => new(StringComparer.Ordinal) { ["SnapshotId"] = "SnapshotId" };
}
