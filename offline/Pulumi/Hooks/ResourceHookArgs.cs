using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a <see cref="ResourceHook"/> sees; what its moment does not have is null.</summary>
public class ResourceHookArgs(
    string urn,
    string id,
    string name,
    string type,
    ImmutableDictionary<string, object?>? newInputs = null,
    ImmutableDictionary<string, object?>? oldInputs = null,
    ImmutableDictionary<string, object?>? newOutputs = null,
    ImmutableDictionary<string, object?>? oldOutputs = null)
{
    /// <summary>The URN of the resource.</summary>
    public string Urn { get; } = urn;

    /// <summary>The identifier of the resource.</summary>
    public string Id { get; } = id;

    /// <summary>The name of the resource.</summary>
    public string Name { get; } = name;

    /// <summary>The type token of the resource.</summary>
    public string Type { get; } = type;

    /// <summary>The inputs after the operation.</summary>
    public ImmutableDictionary<string, object?>? NewInputs { get; } = newInputs;

    /// <summary>The inputs before the operation.</summary>
    public ImmutableDictionary<string, object?>? OldInputs { get; } = oldInputs;

    /// <summary>The outputs after the operation.</summary>
    public ImmutableDictionary<string, object?>? NewOutputs { get; } = newOutputs;

    /// <summary>The outputs before the operation.</summary>
    public ImmutableDictionary<string, object?>? OldOutputs { get; } = oldOutputs;
}
