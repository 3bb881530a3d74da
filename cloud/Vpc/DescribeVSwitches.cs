using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Lists vSwitches:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVSwitches"/>.</summary>
internal sealed class DescribeVSwitches() : VpcAction("DescribeVSwitches", mutates: false,
    ["VpcId", "VSwitchId", "VSwitchName", "ZoneId", "ResourceGroupId", "PageNumber", "PageSize", "Tag.N.Key",
        "Tag.N.Value"],
    "The order of the list is not documented; newest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        var tagged = TagFilter.Of(request);
        var switches = request.Here(request.Store.VSwitches).Where(vSwitch => tagged(vSwitch)
            && request.Fits("VpcId", vSwitch.VpcId)
            && request.Fits("VSwitchId", vSwitch.Id)
            && request.Fits("VSwitchName", vSwitch.Name.At(request.At))
            && request.Fits("ZoneId", vSwitch.Zone)
            && request.Fits("ResourceGroupId", vSwitch.ResourceGroup.At(request.At))).ToList();
        return ListPage.Answer(
            request, switches, 50, "VSwitches", "VSwitch", vSwitch => VSwitchAnswer.Of(request, vSwitch));
    }
}
