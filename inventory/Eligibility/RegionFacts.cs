namespace Infra.Inventory.Eligibility;

/// <summary>The regions where ECS encrypts less than elsewhere.</summary>
/// <remarks>The page of 2024-08 names four regions without a choice of key; the overview of 2025 says that two of them
/// encrypt no disks at all. The newer one is followed. Every region that is not named here is eligible.</remarks>
public static class RegionFacts
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
}
