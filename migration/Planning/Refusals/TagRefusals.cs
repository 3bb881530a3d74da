using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Refusals;

/// <summary>Disks and instances with so many tags that the ones of a conversion find no place.</summary>
internal static class TagRefusals
{
    /// <summary>The tags that a resource has at most. Source: TagResources of ECS, 2024-07-30.</summary>
    public const int Limit = 20;

    public static IEnumerable<Refusal> Of(DiskCase one)
    {
        var tags = Counted(one.Disk.Tags.Keys);
        if (tags.Count + PlanTags.Count > Limit)
            yield return new(
                $"It has {tags.Count} tags; a conversion adds {PlanTags.Count}, and a disk has at most {Limit}.",
                $"Remove {tags.Count + PlanTags.Count - Limit} of them.");
        if (one is not { Route: Route.NewInstance, Instance: { } instance }) yield break;

        // A new instance gives its tags to its disks, and the disk gets those of the old one beside them.
        tags.UnionWith(Counted(instance.Tags.Keys));
        if (tags.Count + PlanTags.Count > Limit)
            yield return new(
                $"It and its instance {instance.Id} have {tags.Count} tags together; a conversion adds {PlanTags.Count}, and "
                + $"the disk of the new instance has at most {Limit}.",
                $"Remove {tags.Count + PlanTags.Count - Limit} of them, or wish that the system disk is replaced.");
    }

    // The tags of the cloud (acs:) do not count: users cannot set them either.
    private static HashSet<string> Counted(IEnumerable<string> keys) =>
        [.. keys.Where(key => !PlanTags.IsOfTheCloud(key) && !PlanTags.IsOurs(key))];
}
