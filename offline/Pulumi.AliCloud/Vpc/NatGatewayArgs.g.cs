// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Vpc;

/// <summary>Arguments of <see cref="NatGateway"/>.</summary>
public sealed class NatGatewayArgs : global::Pulumi.ResourceArgs
{
    [Input("accessMode")]
    public Input<global::Pulumi.AliCloud.Vpc.Inputs.NatGatewayAccessModeArgs>? AccessMode { get; set; }

    [Input("deletionProtection")]
    public Input<bool>? DeletionProtection { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("dryRun")]
    public Input<bool>? DryRun { get; set; }

    [Input("eipBindMode")]
    public Input<string>? EipBindMode { get; set; }

    [Input("force")]
    public Input<bool>? Force { get; set; }

    [Input("icmpReplyEnabled")]
    public Input<bool>? IcmpReplyEnabled { get; set; }

    [Input("instanceChargeType")]
    public Input<string>? InstanceChargeType { get; set; }

    [Input("internetChargeType")]
    public Input<string>? InternetChargeType { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("natGatewayName")]
    public Input<string>? NatGatewayName { get; set; }

    [Input("natType")]
    public Input<string>? NatType { get; set; }

    [Input("networkType")]
    public Input<string>? NetworkType { get; set; }

    [Input("paymentType")]
    public Input<string>? PaymentType { get; set; }

    [Input("period")]
    public Input<int>? Period { get; set; }

    [Input("privateLinkEnabled")]
    public Input<bool>? PrivateLinkEnabled { get; set; }

    [Input("specification")]
    public Input<string>? Specification { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("vpcId", required: true)]
    public Input<string> VpcId { get; set; } = null!;

    [Input("vswitchId")]
    public Input<string>? VswitchId { get; set; }

    public NatGatewayArgs()
    {
    }

    public static new NatGatewayArgs Empty => new NatGatewayArgs();
}
