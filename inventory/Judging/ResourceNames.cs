using Infra.Inventory.Records;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Inventory.Judging;

/// <summary>How the things of an inventory are called where the rules see them, and which value stands for a
/// key.</summary>
internal sealed class ResourceNames(RegionInventory inventory)
{
    private const string ServiceAlias = "alias/acs/";

    private readonly Dictionary<string, KeyRecord> _keys =
        inventory.Keys.ToDictionary(key => key.Id, StringComparer.Ordinal);

    /// <summary>A resource that is there: called by its name, or by its id where it has none. Its address is the
    /// resource name of the cloud.</summary>
    public Resource Resource(
        string type, string product, string kind, string id, string name, bool isLookedAt, params (string Name, PropertyValue Value)[] inputs) =>
        new(type, name.Length > 0 ? name : id, $"acs:{product}:{inventory.Region}:{inventory.AccountId}:{kind}{id}",
            PropertyValue.Object([.. inputs.Where(input => !input.Value.IsNull)]))
        {
            Id = id,
            External = isLookedAt,
        };

    /// <summary>The key that something is encrypted with, as an author would write it: a service's by its alias, since
    /// its id looks like any other. A key of which nothing is known may be a service's.</summary>
    public PropertyValue Key(bool isEncrypted, string? id)
    {
        if (!isEncrypted) return PropertyValue.Null;
        if (id is null || !_keys.TryGetValue(id, out var key)) return PropertyValue.NotShown;
        if (IsService(key)) return PropertyValue.Of(AliasOf(key));
        return key.State.Length == 0 ? PropertyValue.NotShown : PropertyValue.Of(id);
    }

    /// <summary>Whether a key is a service's, by what it says or by the alias it has.</summary>
    public static bool IsService(KeyRecord key) => key.IsServiceKey || key.Aliases.Any(IsService);

    /// <summary>Whether an alias is a service's.</summary>
    public static bool IsService(string alias) => alias.StartsWith(ServiceAlias, StringComparison.Ordinal);

    /// <summary>Tags as an argument.</summary>
    public static PropertyValue Tags(IReadOnlyDictionary<string, string> tags) => tags.Count == 0 ? PropertyValue.Null
        : PropertyValue.Object([.. tags.OrderBy(tag => tag.Key, StringComparer.Ordinal)
            .Select(tag => KeyValuePair.Create(tag.Key, PropertyValue.Of(tag.Value)))]);

    private static string AliasOf(KeyRecord key) =>
        key.Aliases.FirstOrDefault(IsService) ?? ServiceAlias + key.Creator.ToLowerInvariant();
}
