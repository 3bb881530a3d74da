// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>InstanceNetworkInterfaces</c>.</summary>
public sealed class InstanceNetworkInterfacesGetArgs : global::Pulumi.ResourceArgs
{
    [Input("networkCardIndex")]
    public Input<int>? NetworkCardIndex { get; set; }

    [Input("networkInterfaceId")]
    public Input<string>? NetworkInterfaceId { get; set; }

    [Input("networkInterfaceTrafficMode")]
    public Input<string>? NetworkInterfaceTrafficMode { get; set; }

    [Input("queuePairNumber")]
    public Input<int>? QueuePairNumber { get; set; }

    [Input("securityGroupIds")]
    private InputList<string>? _securityGroupIds;

    public InputList<string> SecurityGroupIds
    {
        get => _securityGroupIds ?? (_securityGroupIds = new InputList<string>());
        set => _securityGroupIds = value;
    }

    [Input("sourceDestCheck")]
    public Input<bool>? SourceDestCheck { get; set; }

    [Input("vswitchId")]
    public Input<string>? VswitchId { get; set; }

    public InstanceNetworkInterfacesGetArgs()
    {
    }

    public static new InstanceNetworkInterfacesGetArgs Empty => new InstanceNetworkInterfacesGetArgs();
}
