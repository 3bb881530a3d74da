using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a <see cref="ResourceTransform"/> sees.</summary>
public readonly struct ResourceTransformArgs(
    string name, string type, bool custom, ImmutableDictionary<string, object?> args, ResourceOptions options)
{
    /// <summary>The name of the resource.</summary>
    public string Name { get; } = name;

    /// <summary>The type token of the resource.</summary>
    public string Type { get; } = type;

    /// <summary>Whether a provider manages the resource.</summary>
    public bool Custom { get; } = custom;

    /// <summary>The arguments by their names on the wire.</summary>
    public ImmutableDictionary<string, object?> Args { get; } = args;

    /// <summary>The options.</summary>
    public ResourceOptions Options { get; } = options;
}
