// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Vpc.Inputs;

/// <summary>The object <c>NatGatewayAccessMode</c>.</summary>
public sealed class NatGatewayAccessModeGetArgs : global::Pulumi.ResourceArgs
{
    [Input("modeValue")]
    public Input<string>? ModeValue { get; set; }

    [Input("tunnelType")]
    public Input<string>? TunnelType { get; set; }

    public NatGatewayAccessModeGetArgs()
    {
    }

    public static new NatGatewayAccessModeGetArgs Empty => new NatGatewayAccessModeGetArgs();
}
