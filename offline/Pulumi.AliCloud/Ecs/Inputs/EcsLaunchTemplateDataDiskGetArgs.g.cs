// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>EcsLaunchTemplateDataDisk</c>.</summary>
public sealed class EcsLaunchTemplateDataDiskGetArgs : global::Pulumi.ResourceArgs
{
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

    [Input("size")]
    public Input<int>? Size { get; set; }

    [Input("snapshotId")]
    public Input<string>? SnapshotId { get; set; }

    public EcsLaunchTemplateDataDiskGetArgs()
    {
    }

    public static new EcsLaunchTemplateDataDiskGetArgs Empty => new EcsLaunchTemplateDataDiskGetArgs();
}
