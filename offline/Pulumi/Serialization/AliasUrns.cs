namespace Pulumi.Serialization;

/// <summary>Resolves aliases to the URNs that a resource may have had.</summary>
internal static class AliasUrns
{
    /// <summary>Resolves all aliases; a contradiction in one fails the program.</summary>
    internal static void Check(List<Input<Alias>> aliases, string name, string type, Resource? parent)
    {
        foreach (var alias in aliases)
        {
            alias.Apply(known => Resolve(known, name, type, parent));
        }
    }

    /// <exception cref="ArgumentException">The alias contradicts itself.</exception>
    private static Output<string> Resolve(Alias alias, string name, string type, Resource? parent)
    {
        if (alias.Urn is not null)
        {
            Exclude(alias.Name, nameof(alias.Name));
            Exclude(alias.Type, nameof(alias.Type));
            Exclude(alias.Project, nameof(alias.Project));
            Exclude(alias.Stack, nameof(alias.Stack));
            Exclude(alias.Parent, nameof(alias.Parent));
            Exclude(alias.ParentUrn, nameof(alias.ParentUrn));
            Exclude(alias.NoParent ? alias : null, nameof(alias.NoParent));
            return Output.Create(alias.Urn);
        }

        var parents = (alias.Parent is null ? 0 : 1) + (alias.ParentUrn is null ? 0 : 1) + (alias.NoParent ? 1 : 0);
        if (parents > 1)
        {
            throw new ArgumentException(
                $"Only specify one of '{nameof(Alias.Parent)}', '{nameof(Alias.ParentUrn)}' or " +
                $"'{nameof(Alias.NoParent)}' in an {nameof(Alias)}");
        }

        return Urn.Create(
            alias.Name ?? name,
            alias.Type ?? type,
            parents == 0 ? parent : alias.Parent,
            alias.ParentUrn,
            alias.Project,
            alias.Stack);
    }

    private static void Exclude(object? value, string name)
    {
        if (value is not null)
        {
            throw new ArgumentException($"{nameof(Alias)} should not specify both {nameof(Alias.Urn)} and {name}");
        }
    }
}
