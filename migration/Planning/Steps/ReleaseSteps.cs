using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Steps;

/// <summary>Letting go of what is kept for the way back: only when somebody asks, and only after the new disk was read
/// back.</summary>
internal static class ReleaseSteps
{
    /// <summary>The source, its unencrypted snapshot and the encrypted copy of that, in this order.</summary>
    public static IEnumerable<PlannedStep> OfDataDisk(UnitContext unit, DiskCase one)
    {
        var id = one.Disk.Id;
        var verify = ProofSteps.Verify(unit, one, $"release-verify-{id}", []);
        var disk = new PlannedStep($"release-disk-{id}", $"Delete {id}, which was replaced")
        {
            DiskId = id,
            After = [verify.Id],
            Done = Looks.DiskGone(unit.Region, id),
            Call = Ecs.Call(unit.Region, "DeleteDisk", ("DiskId", id)),
            Until = Looks.DiskGone(unit.Region, id),
            NotUndone = "What is deleted does not come back: the disk and its content are gone.",
        };
        yield return verify;
        yield return disk;
        yield return Snapshot(unit, id, $"snapshot-{id}", $"release-snapshot-{id}", disk.Id);
        if (one.Route == Route.SnapshotCopy)
            yield return Snapshot(unit, id, SnapshotSteps.CopyId(id), $"release-copy-{id}", disk.Id);
    }

    /// <summary>The unencrypted image and snapshot of a system disk, and the old instance where there is a new one. The
    /// encrypted image stays: instance and code name it.</summary>
    public static IEnumerable<PlannedStep> OfSystemDisk(UnitContext unit, DiskCase one)
    {
        var id = one.Disk.Id;
        var verify = ProofSteps.Verify(unit, one, $"release-verify-{id}", []);
        yield return verify;
        var last = verify.Id;
        if (one.Route == Route.NewInstance)
        {
            var instance = Instance(unit, id, last);
            last = instance.Id;
            yield return instance;
        }

        yield return ImageSteps.Delete(unit, id, ImageSteps.ImageId(id), $"release-image-{id}") with
        {
            After = [last],
            NotUndone = "What is deleted does not come back: the way back to the source is gone.",
        };
        yield return Snapshot(unit, id, $"snapshot-{id}", $"release-snapshot-{id}", $"release-image-{id}");
    }

    private static PlannedStep Instance(UnitContext unit, string diskId, string after)
    {
        var isGone = Looks.InstanceGone(unit.Region, unit.Instance!.Id);
        return new($"release-instance-{diskId}", $"Release {unit.Instance.Id}, which was replaced")
        {
            DiskId = diskId,
            After = [after],
            Done = isGone,
            Call = Ecs.Call(unit.Region, "DeleteInstance", ("InstanceId", unit.Instance.Id)),
            Until = isGone,
            NotUndone = "What is deleted does not come back: the instance and its disks are gone.",
        };
    }

    private static PlannedStep Snapshot(UnitContext unit, string diskId, string madeBy, string stepId, string after) =>
        SnapshotSteps.Delete(unit, diskId, madeBy, stepId) with
        {
            After = [after],
            NotUndone = "What is deleted does not come back: the way back to the source is gone.",
        };
}
