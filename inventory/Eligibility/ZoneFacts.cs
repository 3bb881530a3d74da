namespace Infra.Inventory.Eligibility;

/// <summary>The zones in which an instance cannot ask for an encrypted system disk.</summary>
/// <remarks>The reference speaks of the parameter, so an instance that takes its encryption from its image is not
/// held back here.</remarks>
public static class ZoneFacts
{
    /// <summary>Where the list comes from.</summary>
    public static FactSource Source { get; } = new(
        "2026-08-22", "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-runinstances");

    /// <summary>The zones that are left out, Hong Kong D and Singapore A; every other one is eligible.</summary>
    public static IReadOnlyList<string> Excluded { get; } = ["cn-hongkong-d", "ap-southeast-1a"];
}
