using System.Text.Json;

namespace Infra.Engine;

/// <summary>What must hold between the resources of a state: each stands once, after everything it refers to.</summary>
/// <remarks>The Pulumi engine asks the same of a state before it imports it. Where each resource stands after those it
/// refers to, none can depend on itself by way of others.</remarks>
internal static class StateIntegrity
{
    /// <exception cref="JsonException">The resources do not belong together.</exception>
    public static void Check(IReadOnlyList<ResourceState> resources)
    {
        var seen = new HashSet<string>(resources.Count, StringComparer.Ordinal);
        var live = new HashSet<string>(resources.Count, StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            foreach (var urn in ResourceOrder.References(resource))
                if (!seen.Contains(urn)) throw new JsonException(Fault(resource, urn, resources));
            if (!resource.Delete && !live.Add(resource.Urn)) throw new JsonException($"'{resource.Urn}' stands in it twice");
            seen.Add(resource.Urn);
        }
    }

    /// <summary>Leaves out what leads nowhere: what a refresh found gone, or what has another name since.</summary>
    public static IReadOnlyList<ResourceState> WithoutDanglingReferences(IReadOnlyList<ResourceState> resources)
    {
        var urns = resources.Select(resource => resource.Urn).ToHashSet(StringComparer.Ordinal);
        foreach (var resource in resources)
            foreach (var urn in ResourceOrder.References(resource))
                if (!Leads(resource, urn)) return [.. resources.Select(Cleaned)];
        return resources;

        bool Leads(ResourceState resource, string urn) => urn != resource.Urn && urns.Contains(urn);

        ResourceState Cleaned(ResourceState resource) => resource with
        {
            Parent = resource.Parent is { } parent && Leads(resource, parent) ? parent : null,
            DeletedWith = resource.DeletedWith is { } container && Leads(resource, container) ? container : null,
            Dependencies = [.. resource.Dependencies.Where(urn => Leads(resource, urn))],
            PropertyDependencies = resource.PropertyDependencies.ToDictionary(pair => pair.Key,
                pair => (IReadOnlyList<string>)[.. pair.Value.Where(urn => Leads(resource, urn))], StringComparer.Ordinal),
        };
    }

    private static string Fault(ResourceState resource, string urn, IReadOnlyList<ResourceState> resources)
    {
        var role = urn == resource.Parent ? "has the parent" : IsProvider(resource, urn) ? "has the provider" : "depends on";
        if (urn == resource.Urn) return $"'{resource.Urn}' {role} itself";
        return resources.Any(other => other.Urn == urn)
            ? $"'{resource.Urn}' {role} '{urn}', which comes after it or depends on it"
            : $"'{resource.Urn}' {role} '{urn}', which is not in it";
    }

    private static bool IsProvider(ResourceState resource, string urn) =>
        resource.Provider?.StartsWith(urn + "::", StringComparison.Ordinal) == true;
}
