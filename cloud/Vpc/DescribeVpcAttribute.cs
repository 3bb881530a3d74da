using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Tells about one VPC; of one that does not exist, with empty fields:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpcAttribute"/>.</summary>
/// <remarks>The empty answer is what the provider recognises a deleted VPC by (release 1.285.0); the page lists an error
/// for it.</remarks>
internal sealed class DescribeVpcAttribute() : VpcAction("DescribeVpcAttribute", mutates: false,
    ["VpcId", "IsDefault"], "The cloud resources in a VPC are not counted.")
{
    public override JsonObject Answer(Request request)
    {
        var vpc = request.Find(request.Store.Networks, request.Required("VpcId"));
        var answer = vpc is null
            ? new JsonObject { ["VpcId"] = "", ["Status"] = "" }
            : NetworkAnswer.Of(request, vpc);
        answer["RequestId"] = request.RequestId;
        return answer;
    }
}
