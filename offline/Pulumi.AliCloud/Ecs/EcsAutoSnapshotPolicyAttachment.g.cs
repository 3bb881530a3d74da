// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>The resource <c>alicloud:ecs/ecsAutoSnapshotPolicyAttachment:EcsAutoSnapshotPolicyAttachment</c>.</summary>
[AliCloudResourceType("alicloud:ecs/ecsAutoSnapshotPolicyAttachment:EcsAutoSnapshotPolicyAttachment")]
public partial class EcsAutoSnapshotPolicyAttachment : global::Pulumi.CustomResource
{
    [Output("autoSnapshotPolicyId")]
    public Output<string> AutoSnapshotPolicyId { get; private set; } = null!;

    [Output("diskId")]
    public Output<string> DiskId { get; private set; } = null!;

    [Output("regionId")]
    public Output<string> RegionId { get; private set; } = null!;

    public EcsAutoSnapshotPolicyAttachment(string name, EcsAutoSnapshotPolicyAttachmentArgs args, CustomResourceOptions? options = null)
        : base("alicloud:ecs/ecsAutoSnapshotPolicyAttachment:EcsAutoSnapshotPolicyAttachment", name, args ?? new EcsAutoSnapshotPolicyAttachmentArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private EcsAutoSnapshotPolicyAttachment(
        string name, Input<string> id, EcsAutoSnapshotPolicyAttachmentState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/ecsAutoSnapshotPolicyAttachment:EcsAutoSnapshotPolicyAttachment", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static EcsAutoSnapshotPolicyAttachment Get(
        string name, Input<string> id, EcsAutoSnapshotPolicyAttachmentState? state = null, CustomResourceOptions? options = null)
        => new EcsAutoSnapshotPolicyAttachment(name, id, state, options);
}
