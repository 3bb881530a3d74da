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
    /// <param name="parts">What holds data.</param>
    /// <param name="serviceKeys">The ids of keys that belong to services.</param>
    internal static IReadOnlyList<EncryptionCount> Of(IReadOnlyList<EncryptedPart> parts, IReadOnlySet<string> serviceKeys)
    {
        var counts = new Dictionary<string, EncryptionCount>(StringComparer.Ordinal);
        foreach (var part in parts)
            counts[part.Kind] = With(counts.GetValueOrDefault(part.Kind) ?? new(part.Kind, 0, 0, 0), part);
        return [.. EncryptedPart.Kinds.Where(counts.ContainsKey).Select(kind => counts[kind])];

        EncryptionCount With(EncryptionCount count, EncryptedPart part) => part.IsEncrypted switch
        {
            null => count with { Unknown = count.Unknown + 1 },
            false => count with { None = count.None + 1 },
            true when IsCustomerKey(part.KeyId) => count with { CustomerKey = count.CustomerKey + 1 },
            true => count with { ServiceKey = count.ServiceKey + 1 },
        };

        // A key that is still unknown in a preview is one the program makes.
        bool IsCustomerKey(string? keyId) => keyId is not null && !serviceKeys.Contains(keyId);
    }
}
