// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>EcsLaunchTemplateSystemDisk</c>.</summary>
public sealed class EcsLaunchTemplateSystemDiskGetArgs : global::Pulumi.ResourceArgs
{
    [Input("category")]
    public Input<string>? Category { get; set; }

    [Input("deleteWithInstance")]
    public Input<bool>? DeleteWithInstance { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("encrypted")]
    public Input<bool>? Encrypted { get; set; }

    [Input("iops")]
    public Input<string>? Iops { get; set; }

    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("performanceLevel")]
    public Input<string>? PerformanceLevel { get; set; }

    [Input("size")]
    public Input<int>? Size { get; set; }

    public EcsLaunchTemplateSystemDiskGetArgs()
    {
    }

    public static new EcsLaunchTemplateSystemDiskGetArgs Empty => new EcsLaunchTemplateSystemDiskGetArgs();
}
