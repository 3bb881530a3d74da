namespace Pulumi;

/// <summary>What it means to wait for a resource: a component is there when the resources in it are.</summary>
internal static class ResourceGraph
{
    /// <summary>The resources and, through components, everything below them.</summary>
    internal static IReadOnlySet<Resource> Expand(IEnumerable<Resource> resources)
    {
        var found = new HashSet<Resource>();
        var open = new Stack<Resource>(resources);
        while (open.TryPop(out var resource))
        {
            if (!found.Add(resource) || resource is not ComponentResource)
            {
                continue;
            }

            foreach (var child in resource.SnapshotChildren())
            {
                open.Push(child);
            }
        }

        return found;
    }

    internal static async ValueTask WaitAsync(IReadOnlyCollection<Resource> resources)
    {
        if (resources.Count == 0)
        {
            return;
        }

        foreach (var resource in Expand(resources))
        {
            if (resource is CustomResource or ComponentResource { IsRemote: true })
            {
                await resource.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
            }
        }
    }
}
