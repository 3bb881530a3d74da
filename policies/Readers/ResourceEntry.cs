using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Readers;

/// <summary>A resource as it stands in a state or a step, before it is known whether the rules are asked about it.</summary>
internal struct ResourceEntry
{
    public string? Urn;
    public string? Type;
    public string? Id;
    public string? Parent;
    public PropertyValue Inputs;
    public bool? IsCustom;
    public bool IsBeingDeleted;
    public bool IsExternal;
    public bool IsProtected;
    public bool IsRetained;
    public PropertyDependency[]? PropertyDependencies;

    /// <summary>Whether rules are asked about it: components only group, providers only connect. An entry that does not
    /// say what it is, as those cut down by hand, is a resource where its type is one of the provider's.</summary>
    public readonly bool IsJudged =>
        (IsCustom ?? Type!.StartsWith(EntryReader.JudgedPackage, StringComparison.Ordinal))
        && !IsBeingDeleted && !Type!.StartsWith("pulumi:", StringComparison.Ordinal);

    public readonly Resource ToResource(Change change, PropertyValue oldInputs) => new(Type!, Urns.NameOf(Urn!), Urn!, Inputs)
    {
        OldInputs = oldInputs,
        Change = change,
        Id = Id,
        Parent = Parent,
        Protect = IsProtected,
        RetainOnDelete = IsRetained,
        External = IsExternal,
        PropertyDependencies = PropertyDependencies ?? [],
    };
}
