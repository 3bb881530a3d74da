// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>What qualifies the look-up of an existing <see cref="ImageCopy"/>.</summary>
public sealed class ImageCopyState : global::Pulumi.ResourceArgs
{
    [Input("deleteAutoSnapshot")]
    public Input<bool>? DeleteAutoSnapshot { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("encrypted")]
    public Input<bool>? Encrypted { get; set; }

    [Input("force")]
    public Input<bool>? Force { get; set; }

    [Input("imageName")]
    public Input<string>? ImageName { get; set; }

    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("sourceImageId")]
    public Input<string>? SourceImageId { get; set; }

    [Input("sourceRegionId")]
    public Input<string>? SourceRegionId { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    public ImageCopyState()
    {
    }

    public static new ImageCopyState Empty => new ImageCopyState();
}
