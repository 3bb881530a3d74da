using Infra.Policies.Values;

namespace Infra.Policies.Resources;

/// <summary>What rules know of one resource, wherever it was read: a preview, a state, a plan, an account, a running
/// program.</summary>
/// <param name="type">The Pulumi token, <c>alicloud:ecs/ecsDisk:EcsDisk</c>; readers of other formats translate.</param>
/// <param name="name">The name the author gave it.</param>
/// <param name="urn">Its URN, or the address by which its own format calls it.</param>
/// <param name="inputs">What the author asked for: an object.</param>
public sealed class Resource(string type, string name, string urn, PropertyValue inputs)
{
    /// <summary>The Pulumi token.</summary>
    public string Type { get; } = type;

    /// <summary>The name the author gave it.</summary>
    public string Name { get; } = name;

    /// <summary>Its URN, or the address by which its own format calls it.</summary>
    public string Urn { get; } = urn;

    /// <summary>What the author asked for.</summary>
    public PropertyValue Inputs { get; } = inputs;

    /// <summary>What was asked for before, where the resource exists and the source shows a change.</summary>
    public PropertyValue OldInputs { get; init; }

    /// <summary>What is about to happen to it.</summary>
    public Change Change { get; init; }

    /// <summary>The id the cloud gave it; null where it does not exist yet or the source does not say.</summary>
    public string? Id { get; init; }

    /// <summary>The URN of its parent.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether the engine refuses to delete it; null where the source does not say.</summary>
    public bool? Protect { get; init; }

    /// <summary>Whether deleting it from the program leaves it in the cloud; null where the source does not
    /// say.</summary>
    public bool? RetainOnDelete { get; init; }

    /// <summary>Whether it is only looked at here and managed elsewhere: no rule judges it, rules may look it
    /// up.</summary>
    public bool External { get; init; }

    /// <summary>The resources that inputs were made from, once for each input. They tell where an unknown value comes
    /// from.</summary>
    public IReadOnlyList<PropertyDependency> PropertyDependencies { get; init; } = [];

    /// <summary>URNs of the resources that an input was made from.</summary>
    public IReadOnlyList<string> MadeFrom(string property)
    {
        foreach (var dependency in PropertyDependencies)
        {
            if (dependency.Property == property) return dependency.Urns;
        }

        return [];
    }

    /// <summary>The same resource with other inputs.</summary>
    public Resource With(PropertyValue inputs) => new(Type, Name, Urn, inputs)
    {
        OldInputs = OldInputs,
        Change = Change,
        Id = Id,
        Parent = Parent,
        Protect = Protect,
        RetainOnDelete = RetainOnDelete,
        External = External,
        PropertyDependencies = PropertyDependencies,
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Type} {Name}";
}
