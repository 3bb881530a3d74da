// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs;

/// <summary>The resource <c>alicloud:ecs/imageCopy:ImageCopy</c>.</summary>
[AliCloudResourceType("alicloud:ecs/imageCopy:ImageCopy")]
public partial class ImageCopy : global::Pulumi.CustomResource
{
    [Output("deleteAutoSnapshot")]
    public Output<bool?> DeleteAutoSnapshot { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("encrypted")]
    public Output<bool?> Encrypted { get; private set; } = null!;

    [Output("force")]
    public Output<bool?> Force { get; private set; } = null!;

    [Output("imageName")]
    public Output<string> ImageName { get; private set; } = null!;

    [Output("kmsKeyId")]
    public Output<string?> KmsKeyId { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("sourceImageId")]
    public Output<string> SourceImageId { get; private set; } = null!;

    [Output("sourceRegionId")]
    public Output<string> SourceRegionId { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public ImageCopy(string name, ImageCopyArgs args, CustomResourceOptions? options = null)
        : base("alicloud:ecs/imageCopy:ImageCopy", name, args ?? new ImageCopyArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private ImageCopy(
        string name, Input<string> id, ImageCopyState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/imageCopy:ImageCopy", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static ImageCopy Get(
        string name, Input<string> id, ImageCopyState? state = null, CustomResourceOptions? options = null)
        => new ImageCopy(name, id, state, options);
}
