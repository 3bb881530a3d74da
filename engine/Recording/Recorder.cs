using System.Collections.Concurrent;
using Pulumi;

namespace Infra.Engine;

/// <summary>Writes down each resource that a program declares, with its options, which mocks alone do not show.</summary>
/// <remarks>It is a transformation of the stack, the one channel through which the SDK shows options without an engine.</remarks>
internal sealed class Recorder(string stack, string project)
{
    private readonly ConcurrentDictionary<Resource, ResourceRecord> _byResource = new();
    private readonly ConcurrentDictionary<(string Type, string Name), ResourceRecord> _byTypeAndName = new();
    private readonly ConcurrentBag<(string Urn, string Message)> _failures = [];

    /// <summary>Everything declared so far, in no order.</summary>
    public ICollection<ResourceRecord> Records => _byResource.Values;

    /// <summary>What was wrong with declarations, by URN.</summary>
    public IReadOnlyCollection<(string Urn, string Message)> Failures => _failures;

    /// <summary>The transformation to give to the stack, after all others.</summary>
    public ResourceTransformationResult? Record(ResourceTransformationArgs declared)
    {
        var resource = declared.Resource;
        var parent = declared.Options.Parent is { } named ? Find(named) : StackRecord;
        var record = new ResourceRecord
        {
            Resource = resource,
            Type = resource.GetResourceType(),
            Name = resource.GetResourceName(),
            Urn = Urns.Create(stack, project, parent?.Urn, resource.GetResourceType(), resource.GetResourceName()),
            Parent = parent,
            Args = declared.Args,
            Options = RecordedOptions.From(declared.Options, parent, this),
        };
        if (resource is Stack) StackRecord = record;
        if (!_byTypeAndName.TryAdd((record.Type, record.Name), record)) Refuse(record);
        _byResource[resource] = record;
        parent?.AddChild(record);
        return null;
    }

    /// <summary>The stack itself, once its constructor has begun.</summary>
    public ResourceRecord? StackRecord { get; private set; }

    public ResourceRecord? Find(Resource resource) => _byResource.GetValueOrDefault(resource);

    /// <summary>The record of a resource that reaches the mock.</summary>
    public ResourceRecord? Find(string type, string name) => _byTypeAndName.GetValueOrDefault((type, name));

    private void Refuse(ResourceRecord second)
    {
        var first = _byTypeAndName[(second.Type, second.Name)];
        var message = first.Urn == second.Urn
            ? $"duplicate resource URN '{second.Urn}'; try giving it a unique name"
            : $"two resources of type {second.Type} are named '{second.Name}': '{first.Urn}' and '{second.Urn}'; "
                + "the local engine needs names that are unique within a type";
        _failures.Add((second.Urn, message));
        throw new RunException(message);
    }
}
