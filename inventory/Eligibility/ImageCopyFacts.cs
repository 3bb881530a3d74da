namespace Infra.Inventory.Eligibility;

/// <summary>How large an image may be to be copied, and so to be encrypted.</summary>
public static class ImageCopyFacts
{
    /// <summary>The largest image that every account may copy, in GiB.</summary>
    public const int MaxCopyGiB = 500;

    /// <summary>Where the limit comes from.</summary>
    public static FactSource Source { get; } = new(
        "2024-07-30", "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-copyimage");
}
