// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Vpc;

/// <summary>What qualifies the look-up of an existing <see cref="NatGateway"/>.</summary>
public sealed class NatGatewayState : global::Pulumi.ResourceArgs
{
    [Input("accessMode")]
    public Input<global::Pulumi.AliCloud.Vpc.Inputs.NatGatewayAccessModeGetArgs>? AccessMode { get; set; }

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

    [Input("forwardTableIds")]
    public Input<string>? ForwardTableIds { get; set; }

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

    [Input("snatTableIds")]
    public Input<string>? SnatTableIds { get; set; }

    [Input("specification")]
    public Input<string>? Specification { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }

    [Input("vswitchId")]
    public Input<string>? VswitchId { get; set; }

    public NatGatewayState()
    {
    }

    public static new NatGatewayState Empty => new NatGatewayState();
}
