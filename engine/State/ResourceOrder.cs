namespace Infra.Engine;

/// <summary>The order of resources in a state: each after its parent, its provider and what it depends on.</summary>
internal static class ResourceOrder
{
    /// <summary>Sorts; where the order is free, by URN, so that the same resources always give the same bytes.</summary>
    public static List<ResourceState> Sort(IReadOnlyCollection<ResourceState> resources)
    {
        var nodes = resources.ToArray();
        Array.Sort(nodes, Compare);
        var firstOf = new Dictionary<string, int>(nodes.Length, StringComparer.Ordinal);
        for (var index = 0; index < nodes.Length; index++)
            firstOf.TryAdd(nodes[index].Urn, index);

        var waitingFor = new int[nodes.Length];
        var dependents = new List<int>?[nodes.Length];
        for (var index = 0; index < nodes.Length; index++)
        {
            foreach (var urn in References(nodes[index]))
            {
                if (urn == nodes[index].Urn || !firstOf.TryGetValue(urn, out var first)) continue;
                (dependents[Meant(nodes, index, first)] ??= []).Add(index);
                waitingFor[index]++;
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

    /// <summary>Which of several resources of one URN another one refers to: what is in use to what is in use, and an old
    /// half of a replacement to what was there when it was last changed.</summary>
    /// <remarks>A replacement may turn a dependency round; referring to every half there is, the old one would then depend
    /// on the new one that depends on it.</remarks>
    private static int Meant(ResourceState[] nodes, int referring, int first)
    {
        var meant = first;
        if (!nodes[referring].Delete) return meant;
        for (var index = first; index < nodes.Length && nodes[index].Urn == nodes[first].Urn; index++)
        {
            if (nodes[index].Created > nodes[referring].Modified) continue;
            if (nodes[meant].Created > nodes[referring].Modified || nodes[index].Created > nodes[meant].Created) meant = index;
        }
        return meant;
    }

    /// <summary>The URNs a resource refers to; one may come more than once.</summary>
    public static IEnumerable<string> References(ResourceState resource)
    {
        if (resource.Parent is { } parent) yield return parent;
        if (resource.Provider is { } provider) yield return provider[..provider.LastIndexOf("::", StringComparison.Ordinal)];
        if (resource.DeletedWith is { } container) yield return container;
        foreach (var urn in resource.Dependencies)
            yield return urn;
        foreach (var (_, urns) in resource.PropertyDependencies)
            foreach (var urn in urns)
                yield return urn;
    }

    private static int Compare(ResourceState one, ResourceState other)
    {
        var order = Rank(one).CompareTo(Rank(other));
        if (order == 0) order = string.CompareOrdinal(one.Urn, other.Urn);
        if (order == 0) order = one.Delete.CompareTo(other.Delete);
        return order == 0 ? string.CompareOrdinal(one.Id, other.Id) : order;
    }

    private static int Rank(ResourceState resource) =>
        resource.Type == Urns.StackType ? 0 : resource.Type.StartsWith("pulumi:providers:", StringComparison.Ordinal) ? 1 : 2;
}
