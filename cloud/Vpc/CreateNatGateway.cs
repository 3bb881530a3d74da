using System.Text.Json.Nodes;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Vpc;

/// <summary>Makes a NAT gateway:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateNatGateway"/>.</summary>
internal sealed class CreateNatGateway() : VpcAction("CreateNatGateway", mutates: true,
    ["VpcId", "VSwitchId", "Name", "Description", "NatType", "NetworkType", "InstanceChargeType",
        "InternetChargeType", "EipBindMode", "IcmpReplyEnabled", "ClientToken", "Tag.N.Key", "Tag.N.Value"],
    "Enhanced pay-as-you-go gateways only, the ones that can still be made.")
{
    public override JsonObject Answer(Request request)
    {
        if (Made(request, request.Store.NatGateways) is { } made) return Answered(request, made);

        request.OneOf("NatType", "Enhanced", "Enhanced");
        request.OneOf("InstanceChargeType", "PostPaid", "PostPaid");
        request.OneOf("EipBindMode", "MULTI_BINDED", "MULTI_BINDED");
        var networkType = request.OneOf("NetworkType", "internet", "internet", "intranet");
        var charge = request.OneOf("InternetChargeType", "PayByLcu", "PayByLcu");
        var icmp = request.Boolean("IcmpReplyEnabled") ?? true;
        var name = NetworkNames.Name(request, "Name", VpcErrors.NameMalformed) ?? "";
        var description = NetworkNames.Description(request, VpcErrors.DescriptionMalformed) ?? "";
        var tags = VpcTags.Read(request);
        var vpc = NetworkOf(request);
        var vSwitch = VSwitchOf(request);
        if (vSwitch.VpcId != vpc.Id) throw request.Refuse(VpcErrors.NatGatewayOutsideVpc);
        if (vSwitch.StatusAt(request.At) != "Available") throw request.Refuse(VpcErrors.VSwitchStatus);
        if (request.Store.NatGateways.CountAt(request.At, nat => nat.VpcId == vpc.Id)
            >= NetworkLimits.NatGatewaysPerVpc)
            throw request.Refuse(VpcErrors.NatGatewayQuota);
        var address = PrivateAddresses.Take(
            request, vSwitch, asked: null, VpcErrors.CidrNotInVpc, VpcErrors.VSwitchStatus);

        var gateway = new NatGateway
        {
            Id = ResourceIds.New(request, "ngw", "nat-gateway"),
            SnatTableId = ResourceIds.New(request, "stb", "snat-table"),
            ForwardTableId = ResourceIds.New(request, "ftb", "forward-table"),
            Region = request.Region,
            CreatedAt = request.At,
            VpcId = vpc.Id,
            VSwitchId = vSwitch.Id,
            NetworkType = networkType,
            InternetChargeType = charge,
            DeletionProtection = new(false),
            IcmpReply = new(icmp),
            Address = new(address),
            Name = new(name),
            Description = new(description),
            ResourceGroup = new(vpc.ResourceGroup.At(request.At)),
            Tags = TagSet.From(tags),
        };
        request.MarkMade(gateway);
        request.Store.NatGateways.Put(gateway);
        return Answered(request, gateway);
    }

    private static JsonObject Answered(Request request, NatGateway gateway) => new()
    {
        ["NatGatewayId"] = gateway.Id,
        ["SnatTableIds"] = new JsonObject { ["SnatTableId"] = new JsonArray(gateway.SnatTableId) },
        ["ForwardTableIds"] = new JsonObject { ["ForwardTableId"] = new JsonArray(gateway.ForwardTableId) },
        ["RequestId"] = request.RequestId,
    };
}
