using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Encryption;

/// <summary>Finds the rung of the ladder on which a key stands, from the value that names it.</summary>
internal static class KeyLadder
{
    private const string ServiceAlias = "alias/acs/";

    /// <summary>The id or alias in a value that may be an ARN:
    /// <c>acs:kms:cn-hangzhou:1234567890123456:key/key-hzz...</c>.</summary>
    public static PropertyValue Normal(PropertyValue value)
    {
        if (value.Text is not { } text || !text.StartsWith("acs:kms:", StringComparison.Ordinal)) return value;
        var resource = text[(text.LastIndexOf(':') + 1)..];
        const string key = "key/";
        var normal = PropertyValue.Of(resource.StartsWith(key, StringComparison.Ordinal) ? resource[key.Length..] : resource);
        return value.IsSecret ? normal.AsSecret() : normal;
    }

    /// <summary>Reads the key that an argument of a resource names.</summary>
    /// <param name="value">What the argument holds.</param>
    /// <param name="path">The argument, for messages.</param>
    /// <param name="top">The input at the top below which it stands.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="resources">The resources beside it, among which the key may be.</param>
    public static KeyReading Read(
        PropertyValue value, string path, string top, Resource resource, ResourceSet resources)
    {
        var normal = Normal(value);
        if (normal.IsUnknown)
        {
            return new(KeyLevel.ServiceKey, Exact: false, path, value, Behind(resource, top, normal, resources));
        }

        if (normal.IsNull || normal.Text is "") return new(KeyLevel.ServiceKey, Exact: true, path, value);
        if (normal.Text is not { } text) return new(KeyLevel.ServiceKey, Exact: false, path, value);
        if (text.StartsWith(ServiceAlias, StringComparison.Ordinal))
        {
            return new(KeyLevel.ServiceKey, Exact: true, path, value);
        }

        // The id of a service's key looks like any other; nobody writes it down, so an id is taken for a customer key.
        return Behind(resource, top, normal, resources) is { } key
            ? Of(key, path, value)
            : new(KeyLevel.CustomerKey, Exact: false, path, value);
    }

    /// <summary>The key of the same source that a value stands for: directly, or through an alias.</summary>
    public static Resource? Behind(Resource resource, string top, PropertyValue value, ResourceSet resources)
    {
        if (resources.Behind(resource, top, value, Types.Key) is { } key) return key;
        return resources.Behind(resource, top, value, Types.Alias) is { } alias
            ? resources.Behind(alias, "keyId", Normal(alias.Inputs["keyId"]), Types.Key)
            : null;
    }

    private static KeyReading Of(Resource key, string path, PropertyValue value)
    {
        var origin = key.Inputs["origin"];
        var protection = key.Inputs["protectionLevel"];
        if (protection.Is("HSM")) return new(KeyLevel.HsmKey, Exact: true, path, value, key);
        var level = origin.Is("EXTERNAL") ? KeyLevel.ImportedKey : KeyLevel.CustomerKey;
        return new(level, Exact: !origin.IsUnknown && !protection.IsUnknown, path, value, key);
    }
}
