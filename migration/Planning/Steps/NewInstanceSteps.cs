using Infra.Migration.Assumptions;
using Infra.Migration.Plans;
using static System.Globalization.CultureInfo;

namespace Infra.Migration.Planning.Steps;

/// <summary>An instance from the encrypted image, beside the old one, which stays stopped as the way back.</summary>
internal static class NewInstanceSteps
{
    public static string RunId(string diskId) => $"run-{diskId}";

    /// <summary>The instance that was made.</summary>
    public static PlannedValue Made(string diskId) => PlannedValue.Of(RunId(diskId), "InstanceId");

    public static List<PlannedStep> Of(UnitContext unit, DiskCase one, IReadOnlyList<string> after)
    {
        var id = one.Disk.Id;
        List<PlannedStep> steps = [Run(unit, one, after)];
        if (unit.Instance!.Status != "Running") steps.Add(StopAgain(unit, id));
        steps.Add(Find(unit, id, Made(id), steps[^1].Id));
        return steps;
    }

    /// <summary>Finds the system disk that an instance has now.</summary>
    public static PlannedStep Find(UnitContext unit, string diskId, PlannedValue instance, string after) =>
        FindAs(unit, FindId(diskId), diskId, instance) with { After = [after] };

    /// <summary>The same under another name.</summary>
    public static PlannedStep FindAs(UnitContext unit, string stepId, string diskId, PlannedValue instance) =>
        new(stepId, $"Find the disk in the place of {diskId}")
        {
            DiskId = diskId,
            Call = Looks.SystemDiskRead(unit.Region, instance),
            Outputs = new Dictionary<string, string>(StringComparer.Ordinal) { ["DiskId"] = "Disks.Disk[0].DiskId" },
        };

    public static string FindId(string diskId) => $"find-{diskId}";

    private static PlannedStep Run(UnitContext unit, DiskCase one, IReadOnlyList<string> after)
    {
        var (disk, instance, stepId) = (one.Disk, unit.Instance!, RunId(one.Disk.Id));
        return new(stepId, $"Make an instance from the encrypted image, beside {instance.Id}")
        {
            DiskId = disk.Id,
            After = after,
            Call = Ecs.Creating(unit.Region, "RunInstances", unit.Token(stepId),
            [
                ("ImageId", ImageSteps.Made(ImageSteps.CopyId(disk.Id))), ("InstanceType", instance.InstanceType),
                ("ZoneId", instance.Zone), ("VSwitchId", instance.VSwitchId), ("Amount", "1"),
                ("InstanceName", instance.Name), ("Description", instance.Description),
                ("HostName", instance.HostName), ("ResourceGroupId", instance.ResourceGroupId),
                ("SystemDisk.Category", disk.Category), ("SystemDisk.Size", disk.SizeGiB.ToString(InvariantCulture)),
                ("SystemDisk.PerformanceLevel", disk.PerformanceLevel),
                ("SystemDisk.DiskName", disk.Name), ("SystemDisk.Description", disk.Description),
                ("SystemDisk.BurstingEnabled", disk.BurstingEnabled ? "true" : null),
                ("SystemDisk.ProvisionedIops", disk.ProvisionedIops?.ToString(InvariantCulture)),
                .. instance.SecurityGroupIds.Select((group, index) =>
                    ($"SecurityGroupIds.{index + 1}", (PlannedValue?)group)),
                .. ReplacementSteps.Login(unit),
                .. Ecs.Tags(Keeping.Tags(instance.Tags).Concat(unit.Tags(disk.Id))),
            ]),
            Outputs = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["InstanceId"] = "InstanceIdSets.InstanceIdSet[0]",
            },
            Until = Looks.Instance(unit.Region, Made(disk.Id), "The new instance runs", "Running") with
            {
                Patience = UnitContext.ShortPatience,
            },
            // Two that run would no longer be the same, so one that is kept is stopped before the old one starts.
            Undo =
            [
                Settled(unit, disk.Id), Stop(unit, disk.Id, $"undo-{stepId}-stop", "Stop the new instance"),
                Delete(unit, disk.Id),
            ],
            Expected = Durations.RunInstance.Base,
        };
    }

    private static PlannedStep StopAgain(UnitContext unit, string diskId) =>
        Stop(unit, diskId, $"rest-{diskId}", "Stop the new instance, as the old one was stopped") with
        {
            After = [RunId(diskId)],
        };

    private static PlannedStep Stop(UnitContext unit, string diskId, string stepId, string title)
    {
        var made = Made(diskId);
        return new(stepId, title)
        {
            DiskId = diskId,
            Done = Looks.Instance(unit.Region, made, "The new instance is stopped, stops or is gone",
                "Stopping", "Stopped", null),
            Call = Ecs.Call(unit.Region, "StopInstance", ("InstanceId", made), ("StoppedMode", "KeepCharging")),
            Until = Looks.Instance(unit.Region, made, "The new instance is stopped or gone", "Stopped", null) with
            {
                Patience = UnitContext.ShortPatience,
            },
            Expected = Durations.StopInstance.Base,
        };
    }

    private static PlannedStep Settled(UnitContext unit, string diskId) =>
        new($"undo-run-{diskId}-settle", "Wait until the new instance is neither starting nor stopping")
        {
            DiskId = diskId,
            Until = Looks.Instance(unit.Region, Made(diskId), "The new instance runs, is stopped or is gone",
                "Running", "Stopped", null) with
            { Patience = UnitContext.ShortPatience },
        };

    // Nobody uses it before the unit has ended: until then it holds nothing that the source does not.
    private static PlannedStep Delete(UnitContext unit, string diskId)
    {
        var isGone = Looks.InstanceGone(unit.Region, Made(diskId));
        return new($"undo-run-{diskId}", "Release the new instance")
        {
            DiskId = diskId,
            Done = isGone,
            Call = Ecs.Call(unit.Region, "DeleteInstance", ("InstanceId", Made(diskId)), ("Force", "true")),
            Until = isGone,
            KeptAfter = ProofSteps.TagId(diskId),
        };
    }
}
