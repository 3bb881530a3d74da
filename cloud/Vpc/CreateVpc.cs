using System.Text.Json.Nodes;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Vpc;

/// <summary>Makes a VPC with its router and route table:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVpc"/>.</summary>
internal sealed class CreateVpc() : VpcAction("CreateVpc", mutates: true,
    ["CidrBlock", "VpcName", "Description", "ResourceGroupId", "UserCidr", "EnableDnsHostname", "DryRun",
        "ClientToken", "Tag.N.Key", "Tag.N.Value"],
    "IPv4 only, without IPAM pools and secondary ranges.")
{
    private const string DefaultCidr = "172.16.0.0/12";

    public override JsonObject Answer(Request request)
    {
        if (Made(request, request.Store.Networks) is { } made) return Answered(request, made);

        var cidr = request.Optional("CidrBlock") ?? DefaultCidr;
        VpcRules.Cidr(request, cidr);
        var name = NetworkNames.Name(request, "VpcName", VpcErrors.VpcNameMalformed) ?? "";
        var description = NetworkNames.Description(request, VpcErrors.VpcDescriptionMalformed) ?? "";
        var dns = request.Boolean("EnableDnsHostname") ?? false;
        var tags = VpcTags.Read(request);
        if (request.Store.Networks.CountAt(request.At, vpc => vpc.Region == request.Region)
            >= NetworkLimits.VpcsPerRegion)
            throw request.Refuse(VpcErrors.VpcQuota);
        VpcRules.EndDryRun(request);

        var network = new Network
        {
            Id = ResourceIds.New(request, "vpc", "vpc"),
            RouterId = ResourceIds.New(request, "vrt", "router"),
            RouteTableId = ResourceIds.New(request, "vtb", "route-table"),
            Region = request.Region,
            CreatedAt = request.At,
            UserCidr = request.Optional("UserCidr") ?? "",
            Cidr = new(cidr),
            DnsHostname = new(dns),
            Name = new(name),
            Description = new(description),
            ResourceGroup = new(request.Optional("ResourceGroupId") ?? ""),
            RouteTableName = new(""),
            RouteTableDescription = new(""),
            Tags = TagSet.From(tags),
        };
        request.MarkMade(network);
        request.Store.Networks.Put(network);
        return Answered(request, network);
    }

    private static JsonObject Answered(Request request, Network vpc) => new()
    {
        ["VpcId"] = vpc.Id,
        ["VRouterId"] = vpc.RouterId,
        ["RouteTableId"] = vpc.RouteTableId,
        ["ResourceGroupId"] = vpc.ResourceGroup.At(request.At),
        ["RequestId"] = request.RequestId,
    };
}
