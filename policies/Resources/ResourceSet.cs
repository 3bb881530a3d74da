using System.Collections.Concurrent;
using Infra.Policies.Values;

namespace Infra.Policies.Resources;

/// <summary>All resources of one source, for rules that must look beyond the resource they judge.</summary>
/// <remarks>Each index is made when the first rule asks for it and costs one pass over what it holds.</remarks>
public sealed class ResourceSet
{
    private readonly Lazy<Dictionary<string, List<Resource>>> _byType;
    private readonly Lazy<Dictionary<string, Resource>> _byUrn;
    private readonly ConcurrentDictionary<string, Dictionary<string, Resource>> _byId = new(StringComparer.Ordinal);

    /// <summary>Takes the resources of one source together.</summary>
    public ResourceSet(IEnumerable<Resource> resources)
    {
        All = resources as IReadOnlyList<Resource> ?? [.. resources];
        _byType = new(IndexByType);
        _byUrn = new(() => Index(All, resource => resource.Urn));
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
    public IReadOnlyList<Resource> OfType(string type) => _byType.Value.GetValueOrDefault(type) ?? [];

    /// <summary>The resource with that URN, or null.</summary>
    public Resource? Find(string urn) => _byUrn.Value.GetValueOrDefault(urn);

    /// <summary>The resource of a type with that id, or null: ids of different services may be alike.</summary>
    public Resource? Find(string type, string id) =>
        (_byId.TryGetValue(type, out var index) ? index : _byId.GetOrAdd(type, IndexById)).GetValueOrDefault(id);

    /// <summary>The resource of a type that an input of a resource stands for: by the id it holds, or, where it is
    /// unknown, by what it was made from.</summary>
    /// <param name="resource">The resource whose input it is.</param>
    /// <param name="property">The name of the input at the top; dependencies are recorded no deeper.</param>
    /// <param name="value">The value, wherever below that input it stands.</param>
    /// <param name="type">The type that is looked for.</param>
    public Resource? Behind(Resource resource, string property, PropertyValue value, string type)
    {
        if (value.Text is { } id) return Find(type, id);
        if (!value.IsUnknown) return null;
        foreach (var urn in resource.MadeFrom(property))
        {
            if (Find(urn) is { } found && found.Type == type) return found;
        }

        return null;
    }

    private Dictionary<string, List<Resource>> IndexByType()
    {
        var index = new Dictionary<string, List<Resource>>(StringComparer.Ordinal);
        foreach (var resource in All)
        {
            if (!index.TryGetValue(resource.Type, out var ofType)) index[resource.Type] = ofType = [];
            ofType.Add(resource);
        }

        return index;
    }

    private Dictionary<string, Resource> IndexById(string type) =>
        Index(OfType(type).Where(resource => resource.Id is { Length: > 0 }), resource => resource.Id!);

    // The same URN or id may stand twice in a state, while a replacement is under way; the first one is the new half.
    private static Dictionary<string, Resource> Index(IEnumerable<Resource> resources, Func<Resource, string> key)
    {
        var index = new Dictionary<string, Resource>(StringComparer.Ordinal);
        foreach (var resource in resources) index.TryAdd(key(resource), resource);
        return index;
    }
}
