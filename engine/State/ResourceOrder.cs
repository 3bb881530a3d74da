namespace Infra.Engine;

/// <summary>The order of resources in a state: each after its parent, its provider and what it depends on.</summary>
internal static class ResourceOrder
{
    /// <summary>Sorts; where the order is free, by URN, so that the same resources always give the same bytes.</summary>
    public static List<ResourceState> Sort(IReadOnlyCollection<ResourceState> resources)
    {
        var nodes = resources.OrderBy(Rank).ThenBy(resource => resource.Urn, StringComparer.Ordinal)
            .ThenBy(resource => resource.Delete).ThenBy(resource => resource.Id, StringComparer.Ordinal).ToArray();
        var byUrn = nodes.Select((resource, index) => (resource.Urn, index)).ToLookup(pair => pair.Urn, pair => pair.index);
        var waitingFor = new int[nodes.Length];
        var dependents = new List<int>?[nodes.Length];
        for (var index = 0; index < nodes.Length; index++)
        {
            foreach (var urn in References(nodes[index]))
            {
                foreach (var target in byUrn[urn])
                {
                    if (target == index || nodes[target].Urn == nodes[index].Urn) continue;
                    (dependents[target] ??= []).Add(index);
                    waitingFor[index]++;
                }
            }
        }

        var ready = new PriorityQueue<int, int>();
        for (var index = 0; index < nodes.Length; index++)
            if (waitingFor[index] == 0) ready.Enqueue(index, index);

        var sorted = new List<ResourceState>(nodes.Length);
        while (ready.TryDequeue(out var next, out _))
        {
            sorted.Add(nodes[next]);
            foreach (var dependent in dependents[next] ?? [])
                if (--waitingFor[dependent] == 0) ready.Enqueue(dependent, dependent);
        }
        return sorted.Count == nodes.Length
            ? sorted
            : throw new InvalidOperationException("resources depend on each other in a circle");
    }

    /// <summary>The URNs a resource refers to, once each.</summary>
    public static HashSet<string> References(ResourceState resource)
    {
        var urns = new HashSet<string>(resource.Dependencies, StringComparer.Ordinal);
        if (resource.Parent is not null) urns.Add(resource.Parent);
        if (resource.DeletedWith is not null) urns.Add(resource.DeletedWith);
        if (resource.Provider is { } provider) urns.Add(provider[..provider.LastIndexOf("::", StringComparison.Ordinal)]);
        foreach (var dependencies in resource.PropertyDependencies.Values)
            urns.UnionWith(dependencies);
        return urns;
    }

    private static int Rank(ResourceState resource) =>
        resource.Type == Urns.StackType ? 0 : resource.Type.StartsWith("pulumi:providers:", StringComparison.Ordinal) ? 1 : 2;
}
