using Infra.Inventory.Eligibility;
using Infra.Validation;

namespace Infra.Eligibility;

/// <summary>What is said about keys by which ECS cannot encrypt.</summary>
internal static class KeySpecs
{
    /// <summary>The specifications that encrypt disks, snapshots and images.</summary>
    public static IReadOnlyList<string> ForDisks => KeySpecFacts.ForDisks;

    /// <summary>What is said about a key of another specification.</summary>
    public static Breach? Disk(string keySpec) => ForDisks.Contains(keySpec, StringComparer.Ordinal)
        ? null
        : new("be a symmetric key that ECS can use",
            $"ECS encrypts with {string.Join(" and ", ForDisks)} only ({KeySpecFacts.Source})");
}
