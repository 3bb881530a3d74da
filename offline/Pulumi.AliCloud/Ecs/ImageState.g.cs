// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>What qualifies the look-up of an existing <see cref="Image"/>.</summary>
public sealed class ImageState : global::Pulumi.ResourceArgs
{
    [Input("architecture")]
    public Input<string>? Architecture { get; set; }

    [Input("bootMode")]
    public Input<string>? BootMode { get; set; }

    [Input("createTime")]
    public Input<string>? CreateTime { get; set; }

    [Input("deleteAutoSnapshot")]
    public Input<bool>? DeleteAutoSnapshot { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("detectionStrategy")]
    public Input<string>? DetectionStrategy { get; set; }

    [Input("diskDeviceMappings")]
    private InputList<global::Pulumi.AliCloud.Ecs.Inputs.ImageDiskDeviceMappingGetArgs>? _diskDeviceMappings;

    public InputList<global::Pulumi.AliCloud.Ecs.Inputs.ImageDiskDeviceMappingGetArgs> DiskDeviceMappings
    {
        get => _diskDeviceMappings ?? (_diskDeviceMappings = new InputList<global::Pulumi.AliCloud.Ecs.Inputs.ImageDiskDeviceMappingGetArgs>());
        set => _diskDeviceMappings = value;
    }

    [Input("features")]
    public Input<global::Pulumi.AliCloud.Ecs.Inputs.ImageFeaturesGetArgs>? Features { get; set; }

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

    [Input("status")]
    public Input<string>? Status { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    public ImageState()
    {
    }

    public static new ImageState Empty => new ImageState();
}
