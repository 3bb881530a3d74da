// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolDataDisk</c>.</summary>
public sealed class NodePoolDataDiskArgs : global::Pulumi.ResourceArgs
{
    [Input("autoFormat")]
    public Input<string>? AutoFormat { get; set; }

    [Input("autoSnapshotPolicyId")]
    public Input<string>? AutoSnapshotPolicyId { get; set; }

    [Input("burstingEnabled")]
    public Input<bool>? BurstingEnabled { get; set; }

    [Input("category")]
    public Input<string>? Category { get; set; }

    [Input("device")]
    public Input<string>? Device { get; set; }

    [Input("encrypted")]
    public Input<string>? Encrypted { get; set; }

    [Input("fileSystem")]
    public Input<string>? FileSystem { get; set; }

    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("mountTarget")]
    public Input<string>? MountTarget { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("performanceLevel")]
    public Input<string>? PerformanceLevel { get; set; }

    [Input("provisionedIops")]
    public Input<int>? ProvisionedIops { get; set; }

    [Input("size")]
    public Input<int>? Size { get; set; }

    [Input("snapshotId")]
    public Input<string>? SnapshotId { get; set; }

    public NodePoolDataDiskArgs()
    {
    }

    public static new NodePoolDataDiskArgs Empty => new NodePoolDataDiskArgs();
}
