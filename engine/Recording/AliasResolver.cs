using Pulumi;
using Pulumi.Utilities;

namespace Infra.Engine;

/// <summary>The names under which the state may know a resource: its aliases, and those its parents' aliases imply.</summary>
/// <remarks>Source: https://www.pulumi.com/docs/iac/concepts/resources/options/aliases/.</remarks>
internal static class AliasResolver
{
    public static async ValueTask<IReadOnlyList<string>> ResolveAsync(ResourceRecord record, Func<Resource, ResourceRecord?> find)
    {
        var parentAliases = record.Parent?.AliasUrns ?? [];
        if (record.Options.Aliases.Count == 0 && parentAliases.Count == 0) return [];

        var urns = new List<string>();
        // What a child of one of the parent's aliases could have been called.
        var variants = new List<(string Name, string Type)> { (record.Name, record.Type) };
        foreach (var input in record.Options.Aliases)
        {
            var alias = await OutputUtilities.GetValueAsync(input.ToOutput());
            if (alias is null) continue;
            if (alias.Urn is { } urn)
            {
                urns.Add(urn);
                variants.Add((Urns.NameOf(urn), Urns.TypeOf(urn)));
                continue;
            }
            var name = await TextAsync(alias.Name) ?? record.Name;
            var type = await TextAsync(alias.Type) ?? record.Type;
            urns.Add(Urns.Create(
                await TextAsync(alias.Stack) ?? Urns.StackOf(record.Urn),
                await TextAsync(alias.Project) ?? Urns.ProjectOf(record.Urn),
                await ParentUrnAsync(alias, record, find), type, name));
            if (alias is { Parent: null, ParentUrn: null, NoParent: false }) variants.Add((name, type));
        }
        foreach (var parentAlias in parentAliases)
            foreach (var (name, type) in variants)
                urns.Add(OfChild(record.Parent!.Name, parentAlias, name, type));
        return [.. urns.Distinct(StringComparer.Ordinal).Where(urn => urn != record.Urn)];
    }

    /// <summary>A child named after its parent was named after its parent's old name.</summary>
    private static string OfChild(string parentName, string parentAlias, string name, string type)
    {
        var oldName = name.StartsWith(parentName, StringComparison.Ordinal)
            ? Urns.NameOf(parentAlias) + name[parentName.Length..]
            : name;
        return Urns.Create(Urns.StackOf(parentAlias), Urns.ProjectOf(parentAlias), parentAlias, type, oldName);
    }

    private static async ValueTask<string?> ParentUrnAsync(Alias alias, ResourceRecord record, Func<Resource, ResourceRecord?> find)
    {
        if (alias.NoParent) return null;
        if (alias.Parent is { } parent) return find(parent)?.Urn;
        return await TextAsync(alias.ParentUrn) ?? record.Parent?.Urn;
    }

    private static async ValueTask<string?> TextAsync(Input<string>? input) =>
        input is null ? null : await OutputUtilities.GetValueAsync(input.ToOutput());
}
