using Infra.Policies.Values;

namespace Infra.Policies.Readers.Terraform;

/// <summary>Plain looks into values, without the reading of lists as blocks.</summary>
internal static class PropertyValues
{
    /// <summary>The items of a list; none of anything else.</summary>
    public static IReadOnlyList<PropertyValue> AllItems(this PropertyValue value) => value.Items;

    /// <summary>The member of an object; null where it is not there, which is not the same as being null.</summary>
    public static PropertyValue? Get(this PropertyValue value, string name)
    {
        foreach (var property in value.Properties)
        {
            if (property.Key == name) return property.Value;
        }
        return null;
    }
}
