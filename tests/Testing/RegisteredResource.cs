using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Testing;

/// <summary>One resource as a program registered it.</summary>
public sealed record RegisteredResource(string Type, string Name, string? Parent, ResourceOptions Options)
{
    /// <summary>The inputs by wire name, without the unknown ones.</summary>
    public ImmutableDictionary<string, object> Inputs { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>Whether the engine was asked; a resource whose inputs failed never reaches it.</summary>
    public bool IsRegistered { get; init; }

    /// <summary>Whether the resource is only read.</summary>
    /// <remarks>A resource that is declared carries an empty ID.</remarks>
    public bool IsRead =>
        Options.Id is { } id && OutputUtilities.GetValueAsync(id.ToOutput()).Result is not ("" or null);

    /// <summary>The ID by which an existing resource is adopted.</summary>
    public string? ImportId => (Options as CustomResourceOptions)?.ImportId;

    /// <summary>One input as text, or null if it is unset or unknown.</summary>
    public string? this[string input] => Inputs.GetValueOrDefault(input)?.ToString();
}
