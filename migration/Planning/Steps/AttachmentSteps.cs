using Infra.Migration.Assumptions;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Steps;

/// <summary>Taking data disks off an instance and putting others in their places.</summary>
/// <remarks>ECS gives devices in the order of attachment, the first that is free, and is about to drop the parameter
/// Device of AttachDisk. So disks are attached one after the other in the order of their devices, with the device asked
/// for as long as it can be, and looked at afterwards. They leave in the opposite order: undone backwards, the old ones
/// come back in the order of their devices too.</remarks>
internal static class AttachmentSteps
{
    /// <summary>Asks for the detachment; the next disk need not wait until this one has left.</summary>
    public static PlannedStep Detach(UnitContext unit, DiskCase one, IReadOnlyList<string> after)
    {
        var disk = one.Disk;
        return DetachOf(unit, disk.Id, disk.Id, $"detach-{disk.Id}", disk.Id) with
        {
            After = after,
            Undo =
            [
                Settled(unit, disk.Id, disk.Id, $"undo-detach-{disk.Id}-settle", disk.Id),
                AttachOf(unit, one, disk.Id, disk.Id, $"undo-detach-{disk.Id}"),
            ],
        };
    }

    public static PlannedStep Detached(UnitContext unit, DiskCase one) =>
        Left(unit, one.Disk.Id, one.Disk.Id, $"detached-{one.Disk.Id}", one.Disk.Id) with { After = [$"detach-{one.Disk.Id}"] };

    public static PlannedStep Attach(UnitContext unit, DiskCase one, IReadOnlyList<string> after)
    {
        var id = one.Disk.Id;
        var made = NewDiskSteps.Made(id);
        var shown = $"the new disk of {id}";
        return AttachOf(unit, one, made, shown, AttachId(id)) with
        {
            After = after,
            Undo =
            [
                Settled(unit, made, shown, $"undo-attach-{id}-settle", id),
                DetachOf(unit, made, shown, $"undo-attach-{id}", id),
                Left(unit, made, shown, $"undo-attach-{id}-left", id),
            ],
        };
    }

    public static string AttachId(string diskId) => $"attach-{diskId}";

    private static PlannedStep DetachOf(
        UnitContext unit, PlannedValue disk, string shown, string stepId, string diskId) =>
        new(stepId, $"Detach {shown} from {unit.Instance!.Id}")
        {
            DiskId = diskId,
            Done = Looks.Disk(unit.Region, disk, $"{shown} is detached or on its way",
                ("Status", ["Detaching", "Available", null])),
            Call = Ecs.Call(unit.Region, "DetachDisk",
                ("InstanceId", unit.Instance.Id), ("DiskId", disk), ("DeleteWithInstance", "false")),
        };

    private static PlannedStep AttachOf(UnitContext unit, DiskCase one, PlannedValue disk, string shown, string stepId)
    {
        var (id, instance) = (one.Disk.Id, unit.Instance!.Id);
        return new(stepId, $"Attach {shown} to {instance} as {one.Disk.Device}")
        {
            DiskId = id,
            Done = Looks.Disk(unit.Region, disk, $"{shown} is attached or on its way",
                ("Status", ["Attaching", "In_use"]), ("InstanceId", [instance])),
            Call = Ecs.Call(unit.Region, "AttachDisk",
                ("InstanceId", instance), ("DiskId", disk), ("Device", one.Disk.Device!),
                ("DeleteWithInstance", one.Disk.DeleteWithInstance ? "true" : "false")),
            Until = Looks.Disk(unit.Region, disk, $"{shown} is in use",
                ("Status", ["In_use"]), ("InstanceId", [instance])) with
            { Patience = UnitContext.ShortPatience },
            Expected = Durations.AttachDisk.Base,
        };
    }

    private static PlannedStep Left(
        UnitContext unit, PlannedValue disk, string shown, string stepId, string diskId) =>
        new(stepId, $"Wait until {shown} has left {unit.Instance!.Id}")
        {
            DiskId = diskId,
            Until = Looks.Disk(unit.Region, disk, $"{shown} is available", ("Status", ["Available"])) with
            {
                Patience = UnitContext.ShortPatience,
            },
            Expected = Durations.DetachDisk.Base,
        };

    private static PlannedStep Settled(
        UnitContext unit, PlannedValue disk, string shown, string stepId, string diskId) =>
        new(stepId, $"Wait until {shown} is neither attaching nor detaching")
        {
            DiskId = diskId,
            Until = Looks.Disk(unit.Region, disk, $"{shown} is in use or available",
                ("Status", ["In_use", "Available", null])) with
            { Patience = UnitContext.ShortPatience },
        };
}
