using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Tells about one vSwitch; of one that does not exist, with empty fields:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVSwitchAttributes"/>.</summary>
/// <remarks>The empty answer is what the provider recognises a deleted vSwitch by (release 1.285.0).</remarks>
internal sealed class DescribeVSwitchAttributes() : VpcAction("DescribeVSwitchAttributes", mutates: false,
    ["VSwitchId"])
{
    public override JsonObject Answer(Request request)
    {
        var vSwitch = request.Find(request.Store.VSwitches, request.Required("VSwitchId"));
        var answer = vSwitch is null
            ? new JsonObject { ["VSwitchId"] = "", ["VpcId"] = "", ["Status"] = "" }
            : VSwitchAnswer.Of(request, vSwitch);
        answer["RequestId"] = request.RequestId;
        return answer;
    }
}
