using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Lists VPCs: <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpcs"/>.</summary>
internal sealed class DescribeVpcs() : VpcAction("DescribeVpcs", mutates: false,
    ["VpcId", "VpcName", "ResourceGroupId", "IsDefault", "PageNumber", "PageSize", "Tag.N.Key", "Tag.N.Value"],
    "The order of the list is not documented; newest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        var noDefault = request.Boolean("IsDefault") != true;
        var tagged = TagFilter.Of(request);
        var vpcs = request.Here(request.Store.Networks).Where(vpc => noDefault && tagged(vpc)
            && request.Fits("VpcId", vpc.Id)
            && request.Fits("VpcName", vpc.Name.At(request.At))
            && request.Fits("ResourceGroupId", vpc.ResourceGroup.At(request.At))).ToList();
        return ListPage.Answer(request, vpcs, 50, "Vpcs", "Vpc", vpc => NetworkAnswer.Of(request, vpc));
    }
}
