using Infra.Inventory.Eligibility;
using Infra.Inventory.Records;

namespace Infra.Migration.Planning.Refusals;

/// <summary>Keys by which ECS cannot encrypt, and those by which it cannot read any more.</summary>
internal static class KeyRefusals
{
    public static IEnumerable<Refusal> Of(DiskCase one)
    {
        if (one.KeyReference is { } reference)
        {
            if (one.Key is null)
                yield return new($"The key {reference} is not among the keys of {one.Inventory.Region}.",
                    "Name a key of the region of the disk by its id, its ARN or an alias.");
            else if (Wished(one.Key) is { } refusal) yield return refusal;
        }

        if (one.Disk is { Encrypted: true, KmsKeyId: { } old } && one.Index.Key(old) is { } key && key.State != "Enabled")
            yield return new($"The key {old} that encrypts the disk now is {key.State}: nothing can read the disk.",
                Enable(key));
    }

    private static Refusal? Wished(KeyRecord key)
    {
        if (key.IsServiceKey && !key.Aliases.Contains("alias/acs/ecs", StringComparer.Ordinal)
            && !string.Equals(key.Creator, "Ecs", StringComparison.OrdinalIgnoreCase))
            return new($"The key {key.Id} is the service key of another service.",
                "Name a customer master key, or wish the service key of ECS in words.");
        if (key.IsServiceKey)
            return new($"The key {key.Id} is the service key of ECS, which nobody can rotate, disable or share.",
                "Name a customer master key, or wish the service key in words.");
        if (!KeySpecFacts.ForDisks.Contains(key.Spec, StringComparer.Ordinal) || key.Usage is not ("" or "ENCRYPT/DECRYPT"))
            return new($"ECS cannot encrypt with the key {key.Id}: it is {key.Spec} for {key.Usage}.",
                $"Name a key of the specification {string.Join(" or ", KeySpecFacts.ForDisks)} "
                + $"({KeySpecFacts.Source}).");
        return key.State == "Enabled" ? null : new($"The key {key.Id} is {key.State}.", Enable(key));
    }

    private static string Enable(KeyRecord key) => key.State switch
    {
        "Disabled" => $"Enable it: aliyun kms EnableKey --KeyId {key.Id}.",
        "PendingDeletion" => $"Cancel its deletion: aliyun kms CancelKeyDeletion --KeyId {key.Id}.",
        "PendingImport" => "Import its key material (atrest key import), or name another key.",
        _ => "Name a key that is Enabled.",
    };
}
