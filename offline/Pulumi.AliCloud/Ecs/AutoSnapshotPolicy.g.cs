// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs;

/// <summary>The resource <c>alicloud:ecs/autoSnapshotPolicy:AutoSnapshotPolicy</c>.</summary>
[AliCloudResourceType("alicloud:ecs/autoSnapshotPolicy:AutoSnapshotPolicy")]
public partial class AutoSnapshotPolicy : global::Pulumi.CustomResource
{
    [Output("autoSnapshotPolicyName")]
    public Output<string> AutoSnapshotPolicyName { get; private set; } = null!;

    [Output("copiedSnapshotsRetentionDays")]
    public Output<int> CopiedSnapshotsRetentionDays { get; private set; } = null!;

    [Output("copyEncryptionConfiguration")]
    public Output<global::Pulumi.AliCloud.Ecs.Outputs.AutoSnapshotPolicyCopyEncryptionConfiguration?> CopyEncryptionConfiguration { get; private set; } = null!;

    [Output("createTime")]
    public Output<string> CreateTime { get; private set; } = null!;

    [Output("enableCrossRegionCopy")]
    public Output<bool?> EnableCrossRegionCopy { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("regionId")]
    public Output<string> RegionId { get; private set; } = null!;

    [Output("repeatWeekdays")]
    public Output<ImmutableArray<string>> RepeatWeekdays { get; private set; } = null!;

    [Output("resourceGroupId")]
    public Output<string?> ResourceGroupId { get; private set; } = null!;

    [Output("retentionDays")]
    public Output<int> RetentionDays { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("targetCopyRegions")]
    public Output<ImmutableArray<string>> TargetCopyRegions { get; private set; } = null!;

    [Output("timePoints")]
    public Output<ImmutableArray<string>> TimePoints { get; private set; } = null!;

    public AutoSnapshotPolicy(string name, AutoSnapshotPolicyArgs args, CustomResourceOptions? options = null)
        : base("alicloud:ecs/autoSnapshotPolicy:AutoSnapshotPolicy", name, args ?? new AutoSnapshotPolicyArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private AutoSnapshotPolicy(
        string name, Input<string> id, AutoSnapshotPolicyState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/autoSnapshotPolicy:AutoSnapshotPolicy", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static AutoSnapshotPolicy Get(
        string name, Input<string> id, AutoSnapshotPolicyState? state = null, CustomResourceOptions? options = null)
        => new AutoSnapshotPolicy(name, id, state, options);
}
