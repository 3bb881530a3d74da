namespace Infra.Migration.Planning.Refusals;

/// <summary>Disks with so many tags that the ones of a conversion find no place.</summary>
internal static class TagRefusals
{
    /// <summary>The tags that a resource has at most. Source: TagResources of ECS, 2024-07-30.</summary>
    public const int Limit = 20;

    public static IEnumerable<Refusal> Of(DiskCase one)
    {
        // The tags of the cloud (acs:) do not count: users cannot set them either.
        var tags = one.Disk.Tags.Keys.Count(key => !PlanTags.IsOfTheCloud(key) && !PlanTags.IsOurs(key));
        if (tags + PlanTags.Count <= Limit) yield break;
        yield return new(
            $"It has {tags} tags; a conversion adds {PlanTags.Count}, and a disk has at most {Limit}.",
            $"Remove {tags + PlanTags.Count - Limit} of them.");
    }
}
