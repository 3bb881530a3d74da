// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>What qualifies the look-up of an existing <see cref="AutoSnapshotPolicy"/>.</summary>
public sealed class AutoSnapshotPolicyState : global::Pulumi.ResourceArgs
{
    [Input("autoSnapshotPolicyName")]
    public Input<string>? AutoSnapshotPolicyName { get; set; }

    [Input("copiedSnapshotsRetentionDays")]
    public Input<int>? CopiedSnapshotsRetentionDays { get; set; }

    [Input("copyEncryptionConfiguration")]
    public Input<global::Pulumi.AliCloud.Ecs.Inputs.AutoSnapshotPolicyCopyEncryptionConfigurationGetArgs>? CopyEncryptionConfiguration { get; set; }

    [Input("createTime")]
    public Input<string>? CreateTime { get; set; }

    [Input("enableCrossRegionCopy")]
    public Input<bool>? EnableCrossRegionCopy { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("regionId")]
    public Input<string>? RegionId { get; set; }

    [Input("repeatWeekdays")]
    private InputList<string>? _repeatWeekdays;

    public InputList<string> RepeatWeekdays
    {
        get => _repeatWeekdays ?? (_repeatWeekdays = new InputList<string>());
        set => _repeatWeekdays = value;
    }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("retentionDays")]
    public Input<int>? RetentionDays { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("targetCopyRegions")]
    private InputList<string>? _targetCopyRegions;

    public InputList<string> TargetCopyRegions
    {
        get => _targetCopyRegions ?? (_targetCopyRegions = new InputList<string>());
        set => _targetCopyRegions = value;
    }

    [Input("timePoints")]
    private InputList<string>? _timePoints;

    public InputList<string> TimePoints
    {
        get => _timePoints ?? (_timePoints = new InputList<string>());
        set => _timePoints = value;
    }

    public AutoSnapshotPolicyState()
    {
    }

    public static new AutoSnapshotPolicyState Empty => new AutoSnapshotPolicyState();
}
