namespace Infra.Cloud.Ecs.Images;

/// <summary>The actions on images.</summary>
internal static class ImageActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new CreateImage(), new CopyImage(), new CancelCopyImage(), new DescribeImages(), new ModifyImageAttribute(),
        new DeleteImage(),
    ];
}
