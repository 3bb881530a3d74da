// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="EcsSnapshot"/>.</summary>
public sealed class EcsSnapshotArgs : global::Pulumi.ResourceArgs
{
    [Input("category")]
    public Input<string>? Category { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("diskId", required: true)]
    public Input<string> DiskId { get; set; } = null!;

    [Input("force")]
    public Input<bool>? Force { get; set; }

    [Input("instantAccess")]
    public Input<bool>? InstantAccess { get; set; }

    [Input("instantAccessRetentionDays")]
    public Input<int>? InstantAccessRetentionDays { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("retentionDays")]
    public Input<int>? RetentionDays { get; set; }

    [Input("snapshotName")]
    public Input<string>? SnapshotName { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    public EcsSnapshotArgs()
    {
    }

    public static new EcsSnapshotArgs Empty => new EcsSnapshotArgs();
}
