// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs;

/// <summary>The resource <c>alicloud:ecs/ecsSnapshot:EcsSnapshot</c>.</summary>
[AliCloudResourceType("alicloud:ecs/ecsSnapshot:EcsSnapshot")]
public partial class EcsSnapshot : global::Pulumi.CustomResource
{
    [Output("category")]
    public Output<string> Category { get; private set; } = null!;

    [Output("createTime")]
    public Output<string> CreateTime { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("diskId")]
    public Output<string> DiskId { get; private set; } = null!;

    [Output("force")]
    public Output<bool?> Force { get; private set; } = null!;

    [Output("instantAccess")]
    public Output<bool?> InstantAccess { get; private set; } = null!;

    [Output("instantAccessRetentionDays")]
    public Output<int?> InstantAccessRetentionDays { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("regionId")]
    public Output<string> RegionId { get; private set; } = null!;

    [Output("resourceGroupId")]
    public Output<string?> ResourceGroupId { get; private set; } = null!;

    [Output("retentionDays")]
    public Output<int?> RetentionDays { get; private set; } = null!;

    [Output("snapshotName")]
    public Output<string> SnapshotName { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public EcsSnapshot(string name, EcsSnapshotArgs args, CustomResourceOptions? options = null)
        : base("alicloud:ecs/ecsSnapshot:EcsSnapshot", name, args ?? new EcsSnapshotArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private EcsSnapshot(
        string name, Input<string> id, EcsSnapshotState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/ecsSnapshot:EcsSnapshot", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static EcsSnapshot Get(
        string name, Input<string> id, EcsSnapshotState? state = null, CustomResourceOptions? options = null)
        => new EcsSnapshot(name, id, state, options);
}
