using Infra.Inventory.Eligibility;
using Infra.Validation;

namespace Infra.Eligibility;

/// <summary>What is said about regions where ECS encrypts less than elsewhere.</summary>
internal static class DiskRegions
{
    /// <summary>Regions in which ECS encrypts no disk.</summary>
    public static IReadOnlyList<string> WithoutEncryption => RegionFacts.WithoutEncryption;

    /// <summary>Regions in which ECS encrypts with its service key at most.</summary>
    public static IReadOnlyList<string> WithoutCustomerKeys => RegionFacts.WithoutCustomerKeys;

    /// <summary>A region in which what is asked for can be encrypted.</summary>
    /// <param name="region">The region.</param>
    /// <param name="withServiceKey">Whether the service key of ECS encrypts, and not a customer master key.</param>
    /// <param name="must">What the argument that is judged must be, before "where".</param>
    public static Breach? Region(string region, bool withServiceKey, string must = "be a region") =>
        Among(withServiceKey, one => one == region)
            ? withServiceKey ? NoEncryption(must) : NoCustomerKeys(must, region)
            : null;

    /// <summary>A zone of a region in which what is asked for can be encrypted.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="withServiceKey">Whether the service key of ECS encrypts, and not a customer master key.</param>
    public static Breach? Zone(string zone, bool withServiceKey) =>
        Among(withServiceKey, region => Zones.IsIn(zone, region))
            ? withServiceKey
                ? NoEncryption("be in a region")
                : NoCustomerKeys("be in a region", WithoutCustomerKeys.First(region => Zones.IsIn(zone, region)))
            : null;

    private static bool Among(bool withServiceKey, Func<string, bool> matches) =>
        (withServiceKey ? WithoutEncryption : WithoutCustomerKeys).Any(matches);

    private static Breach NoEncryption(string what) => new(
        $"{what} where ECS encrypts disks",
        $"it does everywhere but in {string.Join(" and ", WithoutEncryption)} ({RegionFacts.Source})");

    private static Breach NoCustomerKeys(string what, string region)
    {
        var others = WithoutEncryption.Contains(region, StringComparer.Ordinal)
            ? ""
            : $"; in {region} only its service key does ('serviceKey')";
        return new($"{what} where customer master keys encrypt disks",
            $"they do everywhere but in {string.Join(", ", WithoutCustomerKeys)}{others} ({RegionFacts.Source})");
    }
}
