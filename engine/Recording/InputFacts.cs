using Pulumi;

namespace Infra.Engine;

/// <summary>What is to be known about one input beside its value.</summary>
internal sealed class InputFacts
{
    private HashSet<Resource>? _dependencies;

    public bool IsKnown { get; set; } = true;

    public bool IsSecret { get; set; }

    /// <summary>The resources whose outputs the value was made from.</summary>
    public HashSet<Resource> Dependencies => _dependencies ??= [];

    public bool HasDependencies => _dependencies is { Count: > 0 };
}
