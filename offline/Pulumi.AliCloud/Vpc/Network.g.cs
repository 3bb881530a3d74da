// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Vpc;

/// <summary>The resource <c>alicloud:vpc/network:Network</c>.</summary>
[AliCloudResourceType("alicloud:vpc/network:Network")]
public partial class Network : global::Pulumi.CustomResource
{
    [Output("cidrBlock")]
    public Output<string> CidrBlock { get; private set; } = null!;

    [Output("classicLinkEnabled")]
    public Output<bool?> ClassicLinkEnabled { get; private set; } = null!;

    [Output("createTime")]
    public Output<string> CreateTime { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("dnsHostnameStatus")]
    public Output<string> DnsHostnameStatus { get; private set; } = null!;

    [Output("dryRun")]
    public Output<bool?> DryRun { get; private set; } = null!;

    [Output("enableIpv6")]
    public Output<bool> EnableIpv6 { get; private set; } = null!;

    [Output("forceDelete")]
    public Output<bool?> ForceDelete { get; private set; } = null!;

    [Output("ipv4CidrMask")]
    public Output<int?> Ipv4CidrMask { get; private set; } = null!;

    [Output("ipv4IpamPoolId")]
    public Output<string?> Ipv4IpamPoolId { get; private set; } = null!;

    [Output("ipv6CidrBlock")]
    public Output<string> Ipv6CidrBlock { get; private set; } = null!;

    [Output("ipv6CidrBlocks")]
    public Output<ImmutableArray<global::Pulumi.AliCloud.Vpc.Outputs.NetworkIpv6CidrBlock>> Ipv6CidrBlocks { get; private set; } = null!;

    [Output("ipv6Isp")]
    public Output<string> Ipv6Isp { get; private set; } = null!;

    [Output("isDefault")]
    public Output<bool> IsDefault { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("regionId")]
    public Output<string> RegionId { get; private set; } = null!;

    [Output("resourceGroupId")]
    public Output<string> ResourceGroupId { get; private set; } = null!;

    [Output("routeTableId")]
    public Output<string> RouteTableId { get; private set; } = null!;

    [Output("routerId")]
    public Output<string> RouterId { get; private set; } = null!;

    [Output("routerTableId")]
    public Output<string> RouterTableId { get; private set; } = null!;

    [Output("secondaryCidrBlocks")]
    public Output<ImmutableArray<string>> SecondaryCidrBlocks { get; private set; } = null!;

    [Output("secondaryCidrMask")]
    public Output<int?> SecondaryCidrMask { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("systemRouteTableDescription")]
    public Output<string?> SystemRouteTableDescription { get; private set; } = null!;

    [Output("systemRouteTableName")]
    public Output<string?> SystemRouteTableName { get; private set; } = null!;

    [Output("systemRouteTableRoutePropagationEnable")]
    public Output<bool> SystemRouteTableRoutePropagationEnable { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("userCidrs")]
    public Output<ImmutableArray<string>> UserCidrs { get; private set; } = null!;

    [Output("vpcName")]
    public Output<string> VpcName { get; private set; } = null!;

    public Network(string name, NetworkArgs? args = null, CustomResourceOptions? options = null)
        : base("alicloud:vpc/network:Network", name, args ?? new NetworkArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private Network(
        string name, Input<string> id, NetworkState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:vpc/network:Network", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static Network Get(
        string name, Input<string> id, NetworkState? state = null, CustomResourceOptions? options = null)
        => new Network(name, id, state, options);
}
