using Infra.Migration.Assumptions;
using Infra.Migration.Plans;
using static System.Globalization.CultureInfo;

namespace Infra.Migration.Planning.Steps;

/// <summary>Giving a stopped instance another system disk. It keeps its addresses; the cloud releases the old disk at
/// once, so the image of it is the way back and stays until the release.</summary>
internal static class ReplacementSteps
{
    public static string ReplaceId(string diskId) => $"replace-{diskId}";

    /// <summary>The disk that was put in the place of another.</summary>
    public static PlannedValue Made(string diskId) => PlannedValue.Of(ReplaceId(diskId), "DiskId");

    public static PlannedStep Replace(UnitContext unit, DiskCase one, IReadOnlyList<string> after)
    {
        var id = one.Disk.Id;
        return ReplaceWith(unit, one, ImageSteps.CopyId(id), ReplaceId(id), $"Replace {id} by an encrypted system disk") with
        {
            After = after,
            Undo = Back(unit, one),
        };
    }

    /// <summary>Replaces whatever system disk the instance has by one with the content of the source.</summary>
    public static IReadOnlyList<PlannedStep> Back(UnitContext unit, DiskCase one)
    {
        var id = one.Disk.Id;
        var instance = unit.Instance!.Id;
        return
        [
            // A disk that was just put in is initialised first, and cannot be replaced meanwhile.
            new($"undo-replace-{id}-settle", $"Wait until the system disk of {instance} is in use")
            {
                DiskId = id,
                Until = Looks.SystemDiskOf(unit.Region, instance, $"The system disk of {instance} is in use",
                    ("Status", ["In_use"])) with
                { Patience = UnitContext.ShortPatience },
            },
            ReplaceWith(unit, one, ImageSteps.ImageId(id), $"undo-replace-{id}",
                $"Replace the encrypted system disk by one with the content of {id}") with
            {
                Done = IsBack(unit, one),
                Outputs = new Dictionary<string, string>(StringComparer.Ordinal),
                Until = Looks.SystemDiskOf(unit.Region, instance, $"{instance} has the content of {id} again",
                    ("Status", ["In_use"]), ("ImageId", Origins(unit, one))) with
                { Patience = UnitContext.ShortPatience },
            },
            .. SwitchesBack(unit, one),
        ];
    }

    // The disk that is there now is a new one again, with the switches of a new disk.
    private static IEnumerable<PlannedStep> SwitchesBack(UnitContext unit, DiskCase one)
    {
        var id = one.Disk.Id;
        var find = $"undo-replace-{id}-find";
        yield return new(find, $"Find the system disk that {unit.Instance!.Id} has now")
        {
            DiskId = id,
            Call = Looks.SystemDiskRead(unit.Region, unit.Instance.Id),
            Outputs = new Dictionary<string, string>(StringComparer.Ordinal) { ["DiskId"] = "Disks.Disk[0].DiskId" },
        };
        yield return AttributeSteps.Flags(unit, one, PlannedValue.Of(find, "DiskId"), after: "") with
        {
            Id = $"undo-replace-{id}-flags",
            Title = $"Set the switches of {id} on the system disk that {unit.Instance.Id} has now",
            After = [],
        };
    }

    /// <summary>Makes a snapshot of the encrypted disk once the instance has run from it: what was written to it would
    /// go when it is replaced back.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="one">The source.</param>
    /// <param name="made">The disk in its place.</param>
    public static PlannedStep Keep(UnitContext unit, DiskCase one, PlannedValue made)
    {
        var id = one.Disk.Id;
        var (stepId, name) = ($"undo-replace-{id}-keep", $"{unit.Name(id)}-undone");
        return new(stepId, $"Make a snapshot of the encrypted system disk of {unit.Instance!.Id}")
        {
            DiskId = id,
            Done = IsBack(unit, one),
            Call = Ecs.Creating(unit.Region, "CreateSnapshot", unit.Token(stepId),
            [
                ("DiskId", made), ("SnapshotName", name),
                ("Description", $"What the disk in the place of {id} held when it was replaced back."),
                .. Ecs.Tags(unit.Tags(id)),
            ]),
            Until = Looks.SnapshotNamed(unit.Region, name, UnitContext.Patience),
            NotUndone = $"The snapshot {name} holds what was written to the encrypted disk, which goes: somebody must look "
                + "at it.",
        };
    }

    // The disk tells the image that it was made from: the first one, or the plan's image of the source.
    private static PlannedCheck IsBack(UnitContext unit, DiskCase one) => Looks.SystemDiskOf(unit.Region,
        unit.Instance!.Id, $"{unit.Instance.Id} has the content of {one.Disk.Id}", ("ImageId", Origins(unit, one)));

    private static PlannedValue?[] Origins(UnitContext unit, DiskCase one) =>
        [unit.Instance!.ImageId, ImageSteps.Made(ImageSteps.ImageId(one.Disk.Id))];

    private static PlannedStep ReplaceWith(
        UnitContext unit, DiskCase one, string image, string stepId, string title)
    {
        var made = PlannedValue.Of(stepId, "DiskId");
        return new(stepId, title)
        {
            DiskId = one.Disk.Id,
            Call = Ecs.Creating(unit.Region, "ReplaceSystemDisk", unit.Token(stepId),
            [
                ("InstanceId", unit.Instance!.Id), ("ImageId", ImageSteps.Made(image)),
                ("SystemDisk.Size", one.Disk.SizeGiB.ToString(InvariantCulture)),
                .. Login(unit),
            ]),
            Outputs = new Dictionary<string, string>(StringComparer.Ordinal) { ["DiskId"] = "DiskId" },
            Until = Looks.Disk(unit.Region, made, $"The new system disk of {unit.Instance.Id} is in use",
                ("Status", ["In_use"]), ("InstanceId", [unit.Instance.Id])) with
            { Patience = UnitContext.ShortPatience },
            Expected = Durations.ReplaceSystemDisk.Base,
        };
    }

    /// <summary>The credentials: nobody is to be locked out.</summary>
    public static IEnumerable<(string, PlannedValue?)> Login(UnitContext unit) =>
        unit.Wishes.Login != LoginAfter.PasswordInherit && unit.Instance!.KeyPairName is { } pair
            ? [("KeyPairName", pair)]
            : [("PasswordInherit", "true")];
}
