using Infra.Migration.Plans;
using static System.Globalization.CultureInfo;

namespace Infra.Migration.Planning.Steps;

/// <summary>Reading the new disk back, and marking the old one.</summary>
internal static class ProofSteps
{
    public static string VerifyId(string diskId) => $"verify-{diskId}";

    public static string TagId(string diskId) => $"tag-{diskId}";

    /// <summary>Reads the new disk back: key, place and shape.</summary>
    public static PlannedStep Verify(UnitContext unit, DiskCase one, string stepId, IReadOnlyList<string> after)
    {
        var id = one.Disk.Id;
        return new(stepId, $"Verify the disk in the place of {id}")
        {
            DiskId = id,
            After = after,
            Until = AsPlanned(unit, one),
        };
    }

    /// <summary>Looks whether the keys are still enabled: a disk whose key is not can be made and read back, and
    /// serves nobody.</summary>
    public static IEnumerable<PlannedStep> Keys(UnitContext unit, string prefix, IReadOnlyList<string> after) =>
        Looks.Keys(unit).Select((look, index) => new PlannedStep($"{prefix}-{index + 1}", $"Check: {look.Title}")
        {
            After = after,
            Until = look with
            {
                Hopeless = [look.Conditions[0] with { AnyOf = ["Disabled", "PendingDeletion", "PendingImport"] }],
                Patience = UnitContext.ShortPatience,
            },
        });

    /// <summary>Marks the source, which stays: by what it was replaced, and by which plan.</summary>
    public static PlannedStep TagSource(UnitContext unit, DiskCase one, IReadOnlyList<string> after)
    {
        var id = one.Disk.Id;
        var made = UnitContext.NewDisk(one);
        return new(TagId(id), $"Tag {id} as replaced")
        {
            DiskId = id,
            After = after,
            Done = Looks.DiskTagged(unit.Region, id, PlanTags.ReplacedBy, made, isTagged: true),
            Call = TagCalls.Tag(
                unit, id, Ecs.Tags([new(PlanTags.Plan, unit.PlanId), new(PlanTags.ReplacedBy, made)])),
            Undo = [TagCalls.Untag(unit, id, $"undo-tag-{id}", id, id, PlanTags.ReplacedBy)],
        };
    }

    private static PlannedCheck AsPlanned(UnitContext unit, DiskCase one)
    {
        var disk = one.Disk;
        var conditions = new List<(string, PlannedValue?[])>
        {
            ("Encrypted", ["true"]),
            ("Status", [disk.InstanceId is null ? "Available" : "In_use"]),
            ("Category", [disk.Category]),
            ("Size", [disk.SizeGiB.ToString(InvariantCulture)]),
            ("ZoneId", [disk.Zone]),
        };
        if (one.Key is { } key) conditions.Add(("KMSKeyId", [key.Id]));
        if (disk.PerformanceLevel is { Length: > 0 } level) conditions.Add(("PerformanceLevel", [level]));
        if (disk.InstanceId is { } instance)
            conditions.AddRange(
            [
                ("InstanceId", [one.Route == Route.NewInstance ? NewInstanceSteps.Made(disk.Id) : instance]),
                ("Device", [disk.Device]),
                ("DeleteWithInstance", [disk.DeleteWithInstance ? "true" : "false"]),
            ]);
        return Looks.Disk(unit.Region, UnitContext.NewDisk(one),
            $"The disk in the place of {disk.Id} is encrypted with the wished key, and where it should be",
            [.. conditions]) with
        { Patience = TimeSpan.FromMinutes(2) };
    }
}
