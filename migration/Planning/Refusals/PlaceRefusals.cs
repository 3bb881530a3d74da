using Infra.Inventory.Eligibility;

namespace Infra.Migration.Planning.Refusals;

/// <summary>Regions, categories and instance families in which ECS cannot encrypt what is asked for.</summary>
internal static class PlaceRefusals
{
    public static IEnumerable<Refusal> Of(DiskCase one)
    {
        if (Region(one.Inventory.Region, one.KeyReference is null) is { } region) yield return region;
        if (Category(one.Disk.Category) is { } category) yield return category;
        if (one.Instance is not { } instance) yield break;

        if (FamilyFacts.Excluded.Contains(FamilyFacts.Of(instance.InstanceType), StringComparer.Ordinal))
            yield return new(
                $"Instances of the type {instance.InstanceType} have neither encrypted system disks nor encrypted "
                + $"disks made from snapshots ({FamilyFacts.Source}).",
                $"Change the instance {instance.Id} to another family, ecs.g7 for example.");
        if (!instance.IsIoOptimized)
            yield return new(
                $"The instance {instance.Id} is not I/O optimized, and only such instances have disks with a key.",
                "Change it to an I/O optimized instance type.");
    }

    private static Refusal? Region(string region, bool serviceKey)
    {
        if (RegionFacts.WithoutEncryption.Contains(region, StringComparer.Ordinal))
            return new($"In {region} ECS encrypts no disk ({RegionFacts.Source}).",
                "Copy a snapshot to another region and make the encrypted disk there.");
        return !serviceKey && RegionFacts.WithoutCustomerKeys.Contains(region, StringComparer.Ordinal)
            ? new($"In {region} ECS encrypts with its service key only ({RegionFacts.Source}).",
                "Wish the service key in words, or convert in another region.")
            : null;
    }

    private static Refusal? Category(string category)
    {
        if (CategoryFacts.EssdSeries.Contains(category, StringComparer.Ordinal)) return null;
        var eligible = string.Join(", ", CategoryFacts.EssdSeries);
        if (CategoryFacts.All.Contains(category, StringComparer.Ordinal))
            return new(
                $"ECS cannot encrypt a disk of the category {category} that is made from a snapshot or an image "
                + $"({CategoryFacts.Source}).",
                $"Change the category to {CategoryFacts.Essd} first (ModifyDiskSpec); eligible are {eligible}.");
        return category.StartsWith("local_", StringComparison.Ordinal)
            || category.Contains("ephemeral", StringComparison.Ordinal)
            ? new($"The category {category} is a local disk: it has no snapshots and cannot be encrypted "
                + $"({CategoryFacts.Source}).",
                $"Copy its files to a new encrypted cloud disk; eligible are {eligible}.")
            : new($"The category {category} is not among those that are known to be encrypted from a snapshot "
                + $"({CategoryFacts.Source}).",
                $"Eligible are {eligible}.");
    }
}
