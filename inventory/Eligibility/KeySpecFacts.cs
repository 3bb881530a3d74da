namespace Infra.Inventory.Eligibility;

/// <summary>The specifications of keys by which ECS encrypts.</summary>
/// <remarks>Asymmetric keys cannot encrypt disks, snapshots and images; of the symmetric ones ECS takes two.</remarks>
public static class KeySpecFacts
{
    /// <summary>Where the list comes from.</summary>
    public static FactSource Source { get; } = new(
        "2025-12-01",
        "https://www.alibabacloud.com/help/en/ecs/user-guide/encrypt-data-stored-on-ecs-resources");

    /// <summary>The specifications that encrypt disks, snapshots and images.</summary>
    public static IReadOnlyList<string> ForDisks { get; } = ["Aliyun_AES_256", "Aliyun_SM4"];
}
