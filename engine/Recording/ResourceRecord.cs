using Pulumi;

namespace Infra.Engine;

/// <summary>A resource that the program declared: what its constructor was given, and what became of it.</summary>
internal sealed class ResourceRecord
{
    private readonly Lock _gate = new();
    private List<ResourceRecord>? _children;

    public required Resource Resource { get; init; }
    public required string Type { get; init; }
    public required string Name { get; init; }
    public required string Urn { get; init; }

    /// <summary>The parent; null for the stack alone.</summary>
    public required ResourceRecord? Parent { get; init; }

    public required ResourceArgs? Args { get; init; }
    public required RecordedOptions Options { get; init; }

    public bool IsStack => Resource is Stack;

    public bool IsCustom => Resource is CustomResource;

    public bool IsProvider => Resource is ProviderResource;

    /// <summary>Other names under which the state may know the resource, best first. Set when it is registered.</summary>
    public IReadOnlyList<string> AliasUrns { get; set; } = [];

    /// <summary>When its step ended in virtual time, once it has.</summary>
    public DateTimeOffset? End { get; set; }

    /// <summary>How the resource ended up, once its step is over.</summary>
    public ResourceState? State { get; set; }

    public ResourceRecord[] Children()
    {
        lock (_gate)
            return _children?.ToArray() ?? [];
    }

    public void AddChild(ResourceRecord child)
    {
        lock (_gate)
            (_children ??= []).Add(child);
    }

    /// <summary>The custom resources that waiting for this one means: itself, or all those inside a component.</summary>
    public IEnumerable<ResourceRecord> Reach() =>
        IsCustom ? [this] : Children().SelectMany(child => child.Reach());
}
