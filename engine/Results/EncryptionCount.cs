namespace Infra.Engine;

/// <summary>How many things of a kind are encrypted with which kind of key.</summary>
/// <param name="Kind">What holds data: disk, system disk, image, cluster or node pool.</param>
/// <param name="CustomerKey">Encrypted with a key that the customer manages.</param>
/// <param name="ServiceKey">Encrypted with the key that the service manages.</param>
/// <param name="None">Not encrypted.</param>
public sealed record EncryptionCount(string Kind, int CustomerKey, int ServiceKey, int None)
{
    /// <summary>Of which a preview cannot tell whether they will be encrypted.</summary>
    public int Unknown { get; init; }

    /// <summary>Counts what is left after an operation.</summary>
    /// <param name="resources">The resources.</param>
    /// <param name="serviceKeys">The ids of keys that belong to services.</param>
    internal static IReadOnlyList<EncryptionCount> Of(IEnumerable<ResourceResult> resources, IReadOnlySet<string> serviceKeys)
    {
        var parts = resources.Select(EncryptedPart.Of).OfType<EncryptedPart>().ToLookup(part => part.Kind, StringComparer.Ordinal);
        return
        [
            .. EncryptedPart.Kinds.Where(parts.Contains).Select(kind => new EncryptionCount(
                kind,
                parts[kind].Count(part => part.IsEncrypted is true && IsCustomerKey(part.KeyId)),
                parts[kind].Count(part => part.IsEncrypted is true && !IsCustomerKey(part.KeyId)),
                parts[kind].Count(part => part.IsEncrypted is false))
            {
                Unknown = parts[kind].Count(part => part.IsEncrypted is null),
            }),
        ];

        // A key that is still unknown in a preview is one the program makes.
        bool IsCustomerKey(string? keyId) => keyId is not null && !serviceKeys.Contains(keyId);
    }
}
