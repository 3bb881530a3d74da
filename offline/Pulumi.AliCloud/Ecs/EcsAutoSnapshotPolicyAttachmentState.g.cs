// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>What qualifies the look-up of an existing <see cref="EcsAutoSnapshotPolicyAttachment"/>.</summary>
public sealed class EcsAutoSnapshotPolicyAttachmentState : global::Pulumi.ResourceArgs
{
    [Input("autoSnapshotPolicyId")]
    public Input<string>? AutoSnapshotPolicyId { get; set; }

    [Input("diskId")]
    public Input<string>? DiskId { get; set; }

    [Input("regionId")]
    public Input<string>? RegionId { get; set; }

    public EcsAutoSnapshotPolicyAttachmentState()
    {
    }

    public static new EcsAutoSnapshotPolicyAttachmentState Empty => new EcsAutoSnapshotPolicyAttachmentState();
}
