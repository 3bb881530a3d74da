using Infra.Eligibility;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ecs;

namespace Infra.Images;

/// <summary>Looks at the image that shall be copied.</summary>
internal static class SourceImage
{
    /// <summary>Refuses an image that is not there, or larger than an account may copy, before a copy is asked
    /// for.</summary>
    public static void RequireCopyable(ComponentResource owner, Check check, Argument<string> image)
    {
        var sight = image.Output.Apply(id => GetImages
            .Invoke(new() { ImageId = id }, new InvokeOptions { Parent = owner })
            .Apply(answer => new Sight(answer.Images.FirstOrDefault(found => found.ImageId == id)?.Size)));
        check.Rule(image, new Argument<Sight>(image.Name, sight), (_, seen) => seen.SizeGiB is { } size
            ? ImageSizes.Copy(size)
            : new("be an image of this region", "list them with: aliyun ecs DescribeImages --ImageOwnerAlias self"));
    }

    /// <summary>What was seen of an image: its size, or nothing if there is none.</summary>
    private sealed record Sight(int? SizeGiB);
}
