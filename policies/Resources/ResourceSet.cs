using Infra.Policies.Values;

namespace Infra.Policies.Resources;

/// <summary>All resources of one source, for rules that must look beyond the resource they judge.</summary>
/// <remarks>Each index is made when the first rule asks for it and costs one pass.</remarks>
public sealed class ResourceSet
{
    private readonly Lazy<ILookup<string, Resource>> _byType;
    private readonly Lazy<Dictionary<string, Resource>> _byUrn;
    private readonly Lazy<ILookup<string, Resource>> _byId;

    /// <summary>Takes the resources of one source together.</summary>
    public ResourceSet(IEnumerable<Resource> resources)
    {
        All = resources as IReadOnlyList<Resource> ?? [.. resources];
        _byType = new(() => All.ToLookup(resource => resource.Type, StringComparer.Ordinal));
        _byUrn = new(IndexByUrn);
        _byId = new(() => All.Where(resource => resource.Id is { Length: > 0 })
            .ToLookup(resource => resource.Id!, StringComparer.Ordinal));
    }

    /// <summary>Every resource, in the order of the source.</summary>
    public IReadOnlyList<Resource> All { get; }

    /// <summary>Whether these are all the resources of the source. A preview does not show what stays as it is, unless it
    /// is asked to.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Whether another resource may refer to this one without being here. What is yet to be made has nothing
    /// unchanged that refers to it.</summary>
    public bool MayHideReferrersOf(Resource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return !IsComplete && resource.Change != Change.Create;
    }

    /// <summary>The resources of a type.</summary>
    public IEnumerable<Resource> OfType(string type) => _byType.Value[type];

    /// <summary>The resource with that URN, or null.</summary>
    public Resource? Find(string urn) => _byUrn.Value.GetValueOrDefault(urn);

    /// <summary>The resources that an input of a resource stands for: by the id it holds, or, where it is unknown, by
    /// what it was made from.</summary>
    /// <param name="resource">The resource whose input it is.</param>
    /// <param name="property">The name of the input at the top; dependencies are recorded no deeper.</param>
    /// <param name="value">The value, wherever below that input it stands.</param>
    /// <param name="type">The type that is looked for: ids of different services may be alike.</param>
    public IEnumerable<Resource> Behind(Resource resource, string property, PropertyValue value, string type)
    {
        if (value.Text is { } id) return _byId.Value[id].Where(found => found.Type == type);
        if (!value.IsUnknown || !resource.PropertyDependencies.TryGetValue(property, out var urns)) return [];
        return urns.Select(Find).OfType<Resource>().Where(found => found.Type == type);
    }

    // The same URN may stand twice in a state, while a replacement is under way; the first one is the new half.
    private Dictionary<string, Resource> IndexByUrn()
    {
        var index = new Dictionary<string, Resource>(All.Count, StringComparer.Ordinal);
        foreach (var resource in All) index.TryAdd(resource.Urn, resource);
        return index;
    }
}
