using Pulumi;

namespace Infra.Engine;

/// <summary>What is to be known about one input beside its value.</summary>
internal sealed class InputFacts
{
    private HashSet<Resource>? dependencies;

    public bool IsKnown { get; set; } = true;

    public bool IsSecret { get; set; }

    /// <summary>The resources whose outputs the value was made from.</summary>
    public HashSet<Resource> Dependencies => dependencies ??= [];

    public bool HasDependencies => dependencies is { Count: > 0 };
}
