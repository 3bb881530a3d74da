using Infra.Policies.Values;

namespace Infra.Policies.Readers.Terraform;

/// <summary>Puts a value of a plan together from its three parts, under the names that Pulumi uses.</summary>
internal static class TerraformValues
{
    private static readonly PropertyValue NotWritten = PropertyValue.Null;

    /// <summary>The inputs of a resource.</summary>
    /// <param name="type">How its arguments are called.</param>
    /// <param name="value">What is known.</param>
    /// <param name="unknown">True where a value is not known yet.</param>
    /// <param name="sensitive">True where a value must not be shown.</param>
    /// <param name="written">What the author wrote; null where nobody can tell.</param>
    public static PropertyValue Merge(
        TerraformType type, PropertyValue value, PropertyValue unknown, PropertyValue sensitive, PropertyValue? written) =>
        Merge(type, "", value, unknown, sensitive, written);

    private static PropertyValue Merge(TerraformType type, string path,
        PropertyValue value, PropertyValue unknown, PropertyValue sensitive, PropertyValue? written)
    {
        if (IsTrue(unknown)) return IsTrue(sensitive) ? PropertyValue.Unknown.AsSecret() : PropertyValue.Unknown;

        var merged = value.Kind switch
        {
            PropertyKind.Object => Object(type, path, value, unknown, sensitive, written),
            PropertyKind.List => List(type, path, value, unknown, sensitive, written),
            // What is not known yet is not in the value, so nothing may stand where a block will be.
            PropertyKind.Null when unknown.Kind == PropertyKind.Object && unknown.Properties.Count > 0 =>
                Object(type, path, PropertyValue.Object(Array.Empty<KeyValuePair<string, PropertyValue>>()), unknown, sensitive, written),
            _ => value,
        };
        return IsTrue(sensitive) ? merged.AsSecret() : merged;
    }

    private static PropertyValue Object(TerraformType type, string path,
        PropertyValue value, PropertyValue unknown, PropertyValue sensitive, PropertyValue? written)
    {
        var names = value.Properties.Select(property => property.Key)
            .Union(unknown.Properties.Select(property => property.Key), StringComparer.Ordinal);
        var merged = new List<KeyValuePair<string, PropertyValue>>(value.Properties.Count);
        foreach (var name in names)
        {
            var below = path.Length == 0 ? name : $"{path}.{name}";
            var wrote = written is { Kind: PropertyKind.Object } block ? block.Get(name) ?? NotWritten : written;
            // The provider will fill it in; the author left it out. Blocks made by a rule of their own are not in the
            // configuration, so of them nobody can tell.
            var part = IsTrue(unknown[name]) && wrote is { IsNull: true } && !type.IsBlock(below)
                ? PropertyValue.Null
                : Merge(type, below, value[name], unknown[name], sensitive[name], wrote);
            if (!part.IsNull) merged.Add(KeyValuePair.Create(type.PropertyOf(below, name), part));
        }
        return PropertyValue.Object([.. merged]);
    }

    private static PropertyValue List(TerraformType type, string path,
        PropertyValue value, PropertyValue unknown, PropertyValue sensitive, PropertyValue? written)
    {
        var items = new PropertyValue[value.Items.Count];
        for (var at = 0; at < items.Length; at++)
        {
            // Blocks that were written out stand in order; those made by a rule of their own cannot be told apart.
            var wrote = written is { Kind: PropertyKind.List } blocks && blocks.Items.Count == items.Length
                ? blocks.Items[at] : (PropertyValue?)null;
            items[at] = Merge(type, path, value.Items[at], At(unknown, at), At(sensitive, at), wrote);
        }
        return PropertyValue.List(items);
    }

    private static PropertyValue At(PropertyValue list, int at) =>
        list.Kind == PropertyKind.List ? (at < list.Items.Count ? list.Items[at] : PropertyValue.Null) : list;

    private static bool IsTrue(PropertyValue mark) => mark.Kind == PropertyKind.Bool && mark.Is("true");
}
