namespace Infra.Inventory.Eligibility;

/// <summary>The instance families that cannot boot from an encrypted system disk, nor have encrypted disks made from
/// snapshots.</summary>
/// <remarks>Empty data disks can be encrypted with every family.</remarks>
public static class FamilyFacts
{
    /// <summary>Where the list comes from.</summary>
    public static FactSource Source { get; } = new(
        "2024-08-14", "https://www.alibabacloud.com/help/en/ecs/user-guide/encryption-overview");

    /// <summary>The families that are left out; every other one is eligible.</summary>
    public static IReadOnlyList<string> Excluded { get; } =
    [
        "ecs.ebmg5", "ecs.ebmgn5t", "ecs.ebmi3", "ecs.sccg5", "ecs.scch5", "ecs.ebmc4", "ecs.ebmhfg5",
    ];

    /// <summary>The family of an instance type: what stands before the size in <c>ecs.g7.large</c>.</summary>
    public static string Of(string instanceType)
    {
        var size = instanceType.LastIndexOf('.');
        return size < 0 ? instanceType : instanceType[..size];
    }
}
