using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Lists NAT gateways:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeNatGateways"/>.</summary>
internal sealed class DescribeNatGateways() : VpcAction("DescribeNatGateways", mutates: false,
    ["NatGatewayId", "VpcId", "VSwitchId", "Name", "Status", "PageNumber", "PageSize", "Tag.N.Key", "Tag.N.Value"],
    "The order of the list is not documented; newest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        if (request.Optional("NatGatewayId") is not null) NatGatewayOf(request);

        var tagged = TagFilter.Of(request);
        var gateways = request.Here(request.Store.NatGateways).Where(nat => tagged(nat)
            && request.Fits("NatGatewayId", nat.Id)
            && request.Fits("VpcId", nat.VpcId)
            && request.Fits("VSwitchId", nat.VSwitchId)
            && request.Fits("Name", nat.Name.At(request.At))
            && request.Fits("Status", nat.StatusAt(request.At))).ToList();
        return ListPage.Answer(
            request, gateways, 50, "NatGateways", "NatGateway", nat => NatGatewayAnswer.Of(request, nat));
    }
}
