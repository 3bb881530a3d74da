using Infra.Validation;

namespace Infra.Eligibility;

/// <summary>The regions where ECS encrypts less than elsewhere.</summary>
/// <remarks>The page of 2024-08 names four regions without a choice of key; the overview of 2025 says that two of them
/// encrypt no disks at all. The newer one is followed. Every region that is not named here is eligible.</remarks>
internal static class DiskRegions
{
    /// <summary>Where the list comes from.</summary>
    public static FactSource Source { get; } = new(
        "2025-04", "https://www.alibabacloud.com/help/en/ecs/user-guide/encryption-overview");

    /// <summary>Regions in which ECS encrypts no disk: China (Nanjing - Local Region) and South Korea
    /// (Seoul).</summary>
    public static IReadOnlyList<string> WithoutEncryption { get; } = ["cn-nanjing", "ap-northeast-2"];

    /// <summary>Regions in which ECS encrypts with its service key only: also China (Fuzhou - Local Region) and
    /// Thailand (Bangkok).</summary>
    public static IReadOnlyList<string> WithoutCustomerKeys { get; } =
        [.. WithoutEncryption, "cn-fuzhou", "ap-southeast-7"];

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
        $"it does everywhere but in {string.Join(" and ", WithoutEncryption)} ({Source})");

    private static Breach NoCustomerKeys(string what, string region)
    {
        var others = WithoutEncryption.Contains(region, StringComparer.Ordinal)
            ? ""
            : $"; in {region} only its service key does ('serviceKey')";
        return new($"{what} where customer master keys encrypt disks",
            $"they do everywhere but in {string.Join(", ", WithoutCustomerKeys)}{others} ({Source})");
    }
}
