using Pulumi;

namespace Infra.Engine;

/// <summary>What is to be known about one input beside its value.</summary>
internal sealed class InputFacts
{
    /// <summary>What most inputs are: known, no secret and made from no resource. Not to be changed.</summary>
    public static readonly InputFacts Plain = new();

    private HashSet<Resource>? _dependencies;

    public bool IsKnown { get; set; } = true;

    public bool IsSecret { get; set; }

    /// <summary>The resources whose outputs the value was made from.</summary>
    public HashSet<Resource> Dependencies => _dependencies ??= [];

    public bool IsPlain => IsKnown && !IsSecret && !HasDependencies;

    public bool HasDependencies => _dependencies is { Count: > 0 };
}
