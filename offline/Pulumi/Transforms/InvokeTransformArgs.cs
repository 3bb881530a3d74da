using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What an <see cref="InvokeTransform"/> sees.</summary>
public readonly struct InvokeTransformArgs(
    string token, ImmutableDictionary<string, object?> args, InvokeOptions options)
{
    /// <summary>The token of the function.</summary>
    public string Token { get; } = token;

    /// <summary>The arguments by their names on the wire.</summary>
    public ImmutableDictionary<string, object?> Args { get; } = args;

    /// <summary>The options.</summary>
    public InvokeOptions Options { get; } = options;
}
