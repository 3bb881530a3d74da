namespace Infra.Engine;

/// <summary>One key and what it encrypts.</summary>
/// <param name="KeyId">The key's id.</param>
/// <param name="AliasName">A name of the key, for example alias/orders; null where it has none.</param>
/// <param name="IsServiceKey">Whether the key belongs to a service, which alone decides about it.</param>
/// <param name="Resources">The names of the resources it encrypts, sorted.</param>
public sealed record KeyUse(string KeyId, string? AliasName, bool IsServiceKey, IReadOnlyList<string> Resources)
{
    private const string ServicePrefix = "alias/acs/";

    /// <summary>Groups what is encrypted by its key, the keys of customers first.</summary>
    /// <param name="parts">What holds data.</param>
    /// <param name="aliases">The aliases of the region: name and key id.</param>
    internal static IReadOnlyList<KeyUse> Of(
        IReadOnlyList<EncryptedPart> parts, IReadOnlyCollection<(string Name, string KeyId)> aliases) =>
    [
        .. parts
            .Where(part => part is { IsEncrypted: true, KeyId: { } key } && key != Unknown.Value.ToString())
            .GroupBy(part => part.KeyId!, part => part.Name, StringComparer.Ordinal)
            .Select(group => Of(group.Key, aliases, [.. group.Order(StringComparer.Ordinal)]))
            .OrderBy(use => use.IsServiceKey).ThenBy(use => use.AliasName ?? use.KeyId, StringComparer.Ordinal),
    ];

    private static KeyUse Of(string keyId, IEnumerable<(string Name, string KeyId)> aliases, IReadOnlyList<string> resources)
    {
        var name = aliases.Where(alias => alias.KeyId == keyId).Select(alias => alias.Name).Order(StringComparer.Ordinal).FirstOrDefault();
        return new KeyUse(keyId, name, name?.StartsWith(ServicePrefix, StringComparison.Ordinal) == true, resources);
    }
}
