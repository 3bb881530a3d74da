// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="Image"/>.</summary>
public sealed class ImageArgs : global::Pulumi.ResourceArgs
{
    [Input("architecture")]
    public Input<string>? Architecture { get; set; }

    [Input("bootMode")]
    public Input<string>? BootMode { get; set; }

    [Input("deleteAutoSnapshot")]
    public Input<bool>? DeleteAutoSnapshot { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("detectionStrategy")]
    public Input<string>? DetectionStrategy { get; set; }

    [Input("diskDeviceMappings")]
    private InputList<global::Pulumi.AliCloud.Ecs.Inputs.ImageDiskDeviceMappingArgs>? _diskDeviceMappings;

    public InputList<global::Pulumi.AliCloud.Ecs.Inputs.ImageDiskDeviceMappingArgs> DiskDeviceMappings
    {
        get => _diskDeviceMappings ?? (_diskDeviceMappings = new InputList<global::Pulumi.AliCloud.Ecs.Inputs.ImageDiskDeviceMappingArgs>());
        set => _diskDeviceMappings = value;
    }

    [Input("features")]
    public Input<global::Pulumi.AliCloud.Ecs.Inputs.ImageFeaturesArgs>? Features { get; set; }

    [Input("force")]
    public Input<bool>? Force { get; set; }

    [Input("imageFamily")]
    public Input<string>? ImageFamily { get; set; }

    [Input("imageName")]
    public Input<string>? ImageName { get; set; }

    [Input("imageVersion")]
    public Input<string>? ImageVersion { get; set; }

    [Input("instanceId")]
    public Input<string>? InstanceId { get; set; }

    [Input("licenseType")]
    public Input<string>? LicenseType { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("platform")]
    public Input<string>? Platform { get; set; }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("snapshotId")]
    public Input<string>? SnapshotId { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    public ImageArgs()
    {
    }

    public static new ImageArgs Empty => new ImageArgs();
}
