using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Steps;

/// <summary>The steps by which the system disk of a unit becomes an encrypted one.</summary>
internal static class SystemDisks
{
    /// <summary>Makes the images; nothing of what is there is touched.</summary>
    public static List<PlannedStep> Prepare(UnitContext unit, IReadOnlyList<string> first)
    {
        if (unit.SystemDisk is not { } one) return [];
        var from = WayBackId(one);
        List<PlannedStep> steps =
        [
            KeptFrom(SnapshotSteps.Snapshot(unit, one, first), from), KeptFrom(ImageSteps.Image(unit, one), from),
        ];
        // The public template makes its own copy.
        if (one.Route != Route.PublicTemplate)
            steps.AddRange([ImageSteps.Copy(unit, one), ImageSteps.Found(unit, one)]);
        return steps;
    }

    /// <summary>Puts an encrypted disk in the place of the old one, or an instance beside the old one.</summary>
    public static List<PlannedStep> Exchange(UnitContext unit, IReadOnlyList<string> ready)
    {
        if (unit.SystemDisk is not { } one) return [];
        List<string> gate = [WayBackId(one)];
        List<PlannedStep> steps =
        [
            WayBack(unit, one, ready),
            .. one.Route switch
            {
                Route.NewInstance => NewInstanceSteps.Of(unit, one, gate),
                Route.PublicTemplate => TemplateSteps.Of(unit, one, gate),
                _ => [ReplacementSteps.Replace(unit, one, gate)],
            },
        ];
        var made = UnitContext.NewDisk(one);
        var after = steps[^1].Id;
        return
        [
            .. steps, AttributeSteps.Flags(unit, one, made, after), .. AttributeSteps.Policy(unit, one, made, after),
            AttributeSteps.Tags(unit, one, made, after), .. AttributeSteps.Group(unit, one, made, after),
        ];
    }

    // The last look before the one call that cannot be taken back by itself.
    private static PlannedStep WayBack(UnitContext unit, DiskCase one, IReadOnlyList<string> ready)
    {
        var id = one.Disk.Id;
        return new(WayBackId(one), $"Check that the image of {id} is there, which is the way back")
        {
            DiskId = id,
            After = ready,
            Until = Looks.ImageDone(unit.Region, ImageSteps.Made(ImageSteps.ImageId(id)),
                $"The image of {id} is available", UnitContext.ShortPatience),
        };
    }

    private static string WayBackId(DiskCase one) => $"wayback-{one.Disk.Id}";

    // Once the source may be gone, its snapshot and its image are what is left of it.
    private static PlannedStep KeptFrom(PlannedStep step, string from) => step with
    {
        Undo = [.. step.Undo.Select(undo => undo with { KeptAfter = from })],
    };
}
