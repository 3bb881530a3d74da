using Infra.Inventory.Eligibility;
using Infra.Validation;

namespace Infra.Eligibility;

/// <summary>What is said about images that are too large to be copied, and so to be encrypted.</summary>
internal static class ImageSizes
{
    /// <summary>The largest image that every account may copy, in GiB.</summary>
    public const int MaxCopyGiB = ImageCopyFacts.MaxCopyGiB;

    /// <summary>An image that can be copied.</summary>
    /// <param name="sizeGiB">The size of the image.</param>
    public static Breach? Copy(int sizeGiB) => sizeGiB <= MaxCopyGiB
        ? null
        : new($"be an image of at most {MaxCopyGiB} GiB",
            "have larger copies allowed by a ticket to Alibaba Cloud, then set 'largeImageAllowed' to true "
            + $"({ImageCopyFacts.Source})",
            Got: $"one of {sizeGiB} GiB");
}
