// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Vpc;

/// <summary>The resource <c>alicloud:vpc/natGateway:NatGateway</c>.</summary>
[AliCloudResourceType("alicloud:vpc/natGateway:NatGateway")]
public partial class NatGateway : global::Pulumi.CustomResource
{
    [Output("accessMode")]
    public Output<global::Pulumi.AliCloud.Vpc.Outputs.NatGatewayAccessMode> AccessMode { get; private set; } = null!;

    [Output("deletionProtection")]
    public Output<bool> DeletionProtection { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("dryRun")]
    public Output<bool?> DryRun { get; private set; } = null!;

    [Output("eipBindMode")]
    public Output<string> EipBindMode { get; private set; } = null!;

    [Output("force")]
    public Output<bool?> Force { get; private set; } = null!;

    [Output("forwardTableIds")]
    public Output<string> ForwardTableIds { get; private set; } = null!;

    [Output("icmpReplyEnabled")]
    public Output<bool> IcmpReplyEnabled { get; private set; } = null!;

    [Output("instanceChargeType")]
    public Output<string> InstanceChargeType { get; private set; } = null!;

    [Output("internetChargeType")]
    public Output<string> InternetChargeType { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("natGatewayName")]
    public Output<string> NatGatewayName { get; private set; } = null!;

    [Output("natType")]
    public Output<string> NatType { get; private set; } = null!;

    [Output("networkType")]
    public Output<string> NetworkType { get; private set; } = null!;

    [Output("paymentType")]
    public Output<string> PaymentType { get; private set; } = null!;

    [Output("period")]
    public Output<int?> Period { get; private set; } = null!;

    [Output("privateLinkEnabled")]
    public Output<bool?> PrivateLinkEnabled { get; private set; } = null!;

    [Output("snatTableIds")]
    public Output<string> SnatTableIds { get; private set; } = null!;

    [Output("specification")]
    public Output<string> Specification { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    [Output("vswitchId")]
    public Output<string?> VswitchId { get; private set; } = null!;

    public NatGateway(string name, NatGatewayArgs args, CustomResourceOptions? options = null)
        : base("alicloud:vpc/natGateway:NatGateway", name, args ?? new NatGatewayArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private NatGateway(
        string name, Input<string> id, NatGatewayState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:vpc/natGateway:NatGateway", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static NatGateway Get(
        string name, Input<string> id, NatGatewayState? state = null, CustomResourceOptions? options = null)
        => new NatGateway(name, id, state, options);
}
