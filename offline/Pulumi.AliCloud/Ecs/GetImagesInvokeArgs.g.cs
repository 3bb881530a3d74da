// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="GetImages"/> that may be outputs.</summary>
public sealed class GetImagesInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("actionType")]
    public Input<string>? ActionType { get; set; }

    [Input("architecture")]
    public Input<string>? Architecture { get; set; }

    [Input("dryRun")]
    public Input<bool>? DryRun { get; set; }

    [Input("imageFamily")]
    public Input<string>? ImageFamily { get; set; }

    [Input("imageId")]
    public Input<string>? ImageId { get; set; }

    [Input("imageName")]
    public Input<string>? ImageName { get; set; }

    [Input("imageOwnerId")]
    public Input<string>? ImageOwnerId { get; set; }

    [Input("instanceType")]
    public Input<string>? InstanceType { get; set; }

    [Input("isSupportCloudInit")]
    public Input<bool>? IsSupportCloudInit { get; set; }

    [Input("isSupportIoOptimized")]
    public Input<bool>? IsSupportIoOptimized { get; set; }

    [Input("mostRecent")]
    public Input<bool>? MostRecent { get; set; }

    [Input("nameRegex")]
    public Input<string>? NameRegex { get; set; }

    [Input("osType")]
    public Input<string>? OsType { get; set; }

    [Input("outputFile")]
    public Input<string>? OutputFile { get; set; }

    [Input("owners")]
    public Input<string>? Owners { get; set; }

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

    [Input("usage")]
    public Input<string>? Usage { get; set; }

    public GetImagesInvokeArgs()
    {
    }

    public static new GetImagesInvokeArgs Empty => new GetImagesInvokeArgs();
}
