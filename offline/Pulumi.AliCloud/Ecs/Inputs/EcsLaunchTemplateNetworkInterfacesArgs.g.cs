// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>EcsLaunchTemplateNetworkInterfaces</c>.</summary>
public sealed class EcsLaunchTemplateNetworkInterfacesArgs : global::Pulumi.ResourceArgs
{
    [Input("deleteOnRelease")]
    public Input<bool>? DeleteOnRelease { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("primaryIp")]
    public Input<string>? PrimaryIp { get; set; }

    [Input("securityGroupId")]
    public Input<string>? SecurityGroupId { get; set; }

    [Input("vswitchId")]
    public Input<string>? VswitchId { get; set; }

    public EcsLaunchTemplateNetworkInterfacesArgs()
    {
    }

    public static new EcsLaunchTemplateNetworkInterfacesArgs Empty => new EcsLaunchTemplateNetworkInterfacesArgs();
}
