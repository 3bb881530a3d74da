// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>ImageFeatures</c>.</summary>
public sealed class ImageFeaturesGetArgs : global::Pulumi.ResourceArgs
{
    [Input("nvmeSupport")]
    public Input<string>? NvmeSupport { get; set; }

    public ImageFeaturesGetArgs()
    {
    }

    public static new ImageFeaturesGetArgs Empty => new ImageFeaturesGetArgs();
}
