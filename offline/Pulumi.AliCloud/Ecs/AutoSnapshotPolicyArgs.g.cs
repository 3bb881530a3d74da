// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="AutoSnapshotPolicy"/>.</summary>
public sealed class AutoSnapshotPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("autoSnapshotPolicyName")]
    public Input<string>? AutoSnapshotPolicyName { get; set; }

    [Input("copiedSnapshotsRetentionDays")]
    public Input<int>? CopiedSnapshotsRetentionDays { get; set; }

    [Input("copyEncryptionConfiguration")]
    public Input<global::Pulumi.AliCloud.Ecs.Inputs.AutoSnapshotPolicyCopyEncryptionConfigurationArgs>? CopyEncryptionConfiguration { get; set; }

    [Input("enableCrossRegionCopy")]
    public Input<bool>? EnableCrossRegionCopy { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("repeatWeekdays", required: true)]
    private InputList<string>? _repeatWeekdays;

    public InputList<string> RepeatWeekdays
    {
        get => _repeatWeekdays ?? (_repeatWeekdays = new InputList<string>());
        set => _repeatWeekdays = value;
    }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("retentionDays", required: true)]
    public Input<int> RetentionDays { get; set; } = null!;

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

    [Input("timePoints", required: true)]
    private InputList<string>? _timePoints;

    public InputList<string> TimePoints
    {
        get => _timePoints ?? (_timePoints = new InputList<string>());
        set => _timePoints = value;
    }

    public AutoSnapshotPolicyArgs()
    {
    }

    public static new AutoSnapshotPolicyArgs Empty => new AutoSnapshotPolicyArgs();
}
