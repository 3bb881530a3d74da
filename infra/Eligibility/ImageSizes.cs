using Infra.Validation;

namespace Infra.Eligibility;

/// <summary>How large an image may be to be copied, and so to be encrypted.</summary>
internal static class ImageSizes
{
    /// <summary>The largest image that every account may copy, in GiB.</summary>
    public const int MaxCopyGiB = 500;

    /// <summary>Where the limit comes from.</summary>
    public static FactSource Source { get; } = new(
        "2024-07-30", "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-copyimage");

    /// <summary>An image that can be copied.</summary>
    /// <param name="sizeGiB">The size of the image.</param>
    public static Breach? Copy(int sizeGiB) => sizeGiB <= MaxCopyGiB
        ? null
        : new($"be an image of at most {MaxCopyGiB} GiB",
            "have larger copies allowed by a ticket to Alibaba Cloud, then set 'largeImageAllowed' to true "
            + $"({Source})",
            Got: $"one of {sizeGiB} GiB");
}
