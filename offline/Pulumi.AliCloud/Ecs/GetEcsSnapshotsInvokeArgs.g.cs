// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="GetEcsSnapshots"/> that may be outputs.</summary>
public sealed class GetEcsSnapshotsInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("category")]
    public Input<string>? Category { get; set; }

    [Input("dryRun")]
    public Input<bool>? DryRun { get; set; }

    [Input("encrypted")]
    public Input<bool>? Encrypted { get; set; }

    [Input("ids")]
    private InputList<string>? _ids;

    public InputList<string> Ids
    {
        get => _ids ?? (_ids = new InputList<string>());
        set => _ids = value;
    }

    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("nameRegex")]
    public Input<string>? NameRegex { get; set; }

    [Input("outputFile")]
    public Input<string>? OutputFile { get; set; }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("snapshotLinkId")]
    public Input<string>? SnapshotLinkId { get; set; }

    [Input("snapshotName")]
    public Input<string>? SnapshotName { get; set; }

    [Input("snapshotType")]
    public Input<string>? SnapshotType { get; set; }

    [Input("sourceDiskType")]
    public Input<string>? SourceDiskType { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("type")]
    public Input<string>? Type { get; set; }

    [Input("usage")]
    public Input<string>? Usage { get; set; }

    public GetEcsSnapshotsInvokeArgs()
    {
    }

    public static new GetEcsSnapshotsInvokeArgs Empty => new GetEcsSnapshotsInvokeArgs();
}
