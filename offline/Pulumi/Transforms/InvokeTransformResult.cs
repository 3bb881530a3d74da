using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a function is called with instead.</summary>
public readonly struct InvokeTransformResult(ImmutableDictionary<string, object?> args, InvokeOptions options)
{
    /// <summary>The arguments by their names on the wire.</summary>
    public ImmutableDictionary<string, object?> Args { get; } = args;

    /// <summary>The options.</summary>
    public InvokeOptions Options { get; } = options;
}
