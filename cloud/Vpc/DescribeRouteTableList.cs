using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Lists route tables:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeRouteTableList"/>.</summary>
internal sealed class DescribeRouteTableList() : VpcAction("DescribeRouteTableList", mutates: false,
    ["VpcId", "RouterId", "RouteTableId", "RouterType", "PageNumber", "PageSize"],
    "The system route table of each VPC only.")
{
    public override JsonObject Answer(Request request)
    {
        var vpcs = request.Here(request.Store.Networks).Where(vpc => request.Fits("VpcId", vpc.Id)
            && request.Fits("RouterId", vpc.RouterId) && request.Fits("RouteTableId", vpc.RouteTableId)).ToList();
        return ListPage.Answer(request, vpcs, 50, "RouterTableList", "RouterTableListType",
            vpc => Describe(request, vpc));
    }

    private static JsonObject Describe(Request request, Network vpc)
    {
        var switches = request.Store.VSwitches.At(request.At).Where(vSwitch => vSwitch.VpcId == vpc.Id);
        return new()
        {
            ["RouteTableId"] = vpc.RouteTableId,
            ["RouteTableName"] = vpc.RouteTableName.At(request.At),
            ["RouteTableType"] = "System",
            ["Description"] = vpc.RouteTableDescription.At(request.At),
            ["RouterId"] = vpc.RouterId,
            ["RouterType"] = "VRouter",
            ["VpcId"] = vpc.Id,
            ["AssociateType"] = "VSwitch",
            ["RoutePropagationEnable"] = true,
            ["ResourceGroupId"] = vpc.ResourceGroup.At(request.At),
            ["Status"] = vpc.StatusAt(request.At),
            ["CreationTime"] = ApiTime.Text(vpc.CreatedAt),
            ["VSwitchIds"] = new JsonObject
            {
                ["VSwitchId"] = new JsonArray([.. switches.Select(vSwitch => (JsonNode)vSwitch.Id)]),
            },
            ["Tags"] = VpcTags.Answer([]),
        };
    }
}
