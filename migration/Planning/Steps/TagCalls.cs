using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Steps;

/// <summary>Tags of a disk: those that tell of the plan come and go together.</summary>
internal static class TagCalls
{
    public static PlannedCall Tag(
        UnitContext unit, PlannedValue disk, IEnumerable<(string Name, PlannedValue? Value)> tags) =>
        Ecs.Call(unit.Region, "TagResources", [("ResourceType", "disk"), ("ResourceId.1", disk), .. tags]);

    /// <summary>Removes what tells of the plan.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="diskId">The source that it is about.</param>
    /// <param name="stepId">What the step is called.</param>
    /// <param name="disk">The disk that is tagged.</param>
    /// <param name="shown">The same in words.</param>
    /// <param name="key">The tag beside that of the plan.</param>
    public static PlannedStep Untag(
        UnitContext unit, string diskId, string stepId, PlannedValue disk, string shown, string key) =>
        new(stepId, $"Remove the tags of the plan from {shown}")
        {
            DiskId = diskId,
            Done = Looks.DiskTagged(unit.Region, disk, PlanTags.Plan, unit.PlanId, isTagged: false),
            Call = Ecs.Call(unit.Region, "UntagResources",
                ("ResourceType", "disk"), ("ResourceId.1", disk), ("TagKey.1", PlanTags.Plan), ("TagKey.2", key)),
        };
}
