// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="EcsAutoSnapshotPolicyAttachment"/>.</summary>
public sealed class EcsAutoSnapshotPolicyAttachmentArgs : global::Pulumi.ResourceArgs
{
    [Input("autoSnapshotPolicyId", required: true)]
    public Input<string> AutoSnapshotPolicyId { get; set; } = null!;

    [Input("diskId", required: true)]
    public Input<string> DiskId { get; set; } = null!;

    public EcsAutoSnapshotPolicyAttachmentArgs()
    {
    }

    public static new EcsAutoSnapshotPolicyAttachmentArgs Empty => new EcsAutoSnapshotPolicyAttachmentArgs();
}
