using Infra.Inventory.Records;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Inventory.Judging;

/// <summary>Keys and aliases of KMS, as resources of the provider.</summary>
internal static class KeyResources
{
    private const long SecondsADay = 86_400;

    /// <summary>A key. How long it would wait before it is deleted stands in a program alone, and its policy is not
    /// read: both are left open. A key that only its id is known of is left open altogether.</summary>
    public static Resource Key(ResourceNames names, KeyRecord key)
    {
        var isKnown = key.State.Length > 0;
        PropertyValue Known(string text) => isKnown ? PropertyValue.Of(text) : PropertyValue.NotShown;
        return names.Resource(
            "alicloud:kms/key:Key", "kms", "key/", key.Id, "", ResourceNames.IsService(key),
            ("keySpec", Known(key.Spec)),
            ("keyUsage", Known(key.Usage)),
            ("origin", Known(key.Origin)),
            ("protectionLevel", Known(key.ProtectionLevel)),
            ("status", Known(key.State)),
            // A key that is disabled rests; what was asked for is that it rotates.
            ("automaticRotation", Known(key.AutomaticRotation is "Enabled" or "Suspended" ? "Enabled" : "Disabled")),
            ("rotationInterval", key.RotationDays is { } days ? PropertyValue.Of($"{days * SecondsADay}s") : PropertyValue.Null),
            ("deletionProtection", Known(key.DeletionProtection ? "Enabled" : "Disabled")),
            ("pendingWindowInDays", PropertyValue.NotShown),
            // Only keys in an instance of KMS can have a policy.
            ("policy", isKnown && key.InstanceId is null ? PropertyValue.Null : PropertyValue.NotShown),
            ("tags", ResourceNames.Tags(key.Tags)));
    }

    /// <summary>The aliases of a key.</summary>
    public static IEnumerable<Resource> Aliases(ResourceNames names, KeyRecord key) => key.Aliases.Select(alias =>
        names.Resource("alicloud:kms/alias:Alias", "kms", "", alias, alias, ResourceNames.IsService(alias),
            ("aliasName", PropertyValue.Of(alias)), ("keyId", PropertyValue.Of(key.Id))));
}
