// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Vpc;

/// <summary>What qualifies the look-up of an existing <see cref="Network"/>.</summary>
public sealed class NetworkState : global::Pulumi.ResourceArgs
{
    [Input("cidrBlock")]
    public Input<string>? CidrBlock { get; set; }

    [Input("classicLinkEnabled")]
    public Input<bool>? ClassicLinkEnabled { get; set; }

    [Input("createTime")]
    public Input<string>? CreateTime { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("dnsHostnameStatus")]
    public Input<string>? DnsHostnameStatus { get; set; }

    [Input("dryRun")]
    public Input<bool>? DryRun { get; set; }

    [Input("enableIpv6")]
    public Input<bool>? EnableIpv6 { get; set; }

    [Input("forceDelete")]
    public Input<bool>? ForceDelete { get; set; }

    [Input("ipv4CidrMask")]
    public Input<int>? Ipv4CidrMask { get; set; }

    [Input("ipv4IpamPoolId")]
    public Input<string>? Ipv4IpamPoolId { get; set; }

    [Input("ipv6CidrBlock")]
    public Input<string>? Ipv6CidrBlock { get; set; }

    [Input("ipv6CidrBlocks")]
    private InputList<global::Pulumi.AliCloud.Vpc.Inputs.NetworkIpv6CidrBlockGetArgs>? _ipv6CidrBlocks;

    public InputList<global::Pulumi.AliCloud.Vpc.Inputs.NetworkIpv6CidrBlockGetArgs> Ipv6CidrBlocks
    {
        get => _ipv6CidrBlocks ?? (_ipv6CidrBlocks = new InputList<global::Pulumi.AliCloud.Vpc.Inputs.NetworkIpv6CidrBlockGetArgs>());
        set => _ipv6CidrBlocks = value;
    }

    [Input("ipv6Isp")]
    public Input<string>? Ipv6Isp { get; set; }

    [Input("isDefault")]
    public Input<bool>? IsDefault { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("regionId")]
    public Input<string>? RegionId { get; set; }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("routeTableId")]
    public Input<string>? RouteTableId { get; set; }

    [Input("routerId")]
    public Input<string>? RouterId { get; set; }

    [Input("routerTableId")]
    public Input<string>? RouterTableId { get; set; }

    [Input("secondaryCidrBlocks")]
    private InputList<string>? _secondaryCidrBlocks;

    [Obsolete("Field 'secondary_cidr_blocks' has been deprecated from provider version 1.185.0. Field 'secondary_cidr_blocks' has been deprecated from provider version 1.185.0 and it will be removed in the future version. Please use the new resource 'alicloud_vpc_ipv4_cidr_block'. `SecondaryCidrBlocks` attributes and `alicloud.vpc.Ipv4CidrBlock` resource cannot be used at the same time.")]
    public InputList<string> SecondaryCidrBlocks
    {
        get => _secondaryCidrBlocks ?? (_secondaryCidrBlocks = new InputList<string>());
        set => _secondaryCidrBlocks = value;
    }

    [Input("secondaryCidrMask")]
    public Input<int>? SecondaryCidrMask { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }

    [Input("systemRouteTableDescription")]
    public Input<string>? SystemRouteTableDescription { get; set; }

    [Input("systemRouteTableName")]
    public Input<string>? SystemRouteTableName { get; set; }

    [Input("systemRouteTableRoutePropagationEnable")]
    public Input<bool>? SystemRouteTableRoutePropagationEnable { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("userCidrs")]
    private InputList<string>? _userCidrs;

    public InputList<string> UserCidrs
    {
        get => _userCidrs ?? (_userCidrs = new InputList<string>());
        set => _userCidrs = value;
    }

    [Input("vpcName")]
    public Input<string>? VpcName { get; set; }

    public NetworkState()
    {
    }

    public static new NetworkState Empty => new NetworkState();
}
