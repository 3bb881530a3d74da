// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>InstanceDataDisk</c>.</summary>
public sealed class InstanceDataDiskArgs : global::Pulumi.ResourceArgs
{
    [Input("autoSnapshotPolicyId")]
    public Input<string>? AutoSnapshotPolicyId { get; set; }

    [Input("burstingEnabled")]
    public Input<bool>? BurstingEnabled { get; set; }

    [Input("category")]
    public Input<string>? Category { get; set; }

    [Input("deleteWithInstance")]
    public Input<bool>? DeleteWithInstance { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("device")]
    public Input<string>? Device { get; set; }

    [Input("encrypted")]
    public Input<bool>? Encrypted { get; set; }

    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("performanceLevel")]
    public Input<string>? PerformanceLevel { get; set; }

    [Input("provisionedIops")]
    public Input<int>? ProvisionedIops { get; set; }

    [Input("size", required: true)]
    public Input<int> Size { get; set; } = null!;

    [Input("snapshotId")]
    public Input<string>? SnapshotId { get; set; }

    public InstanceDataDiskArgs()
    {
    }

    public static new InstanceDataDiskArgs Empty => new InstanceDataDiskArgs();
}
