using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Tells about one instance:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAttribute"/>.</summary>
internal sealed class DescribeInstanceAttribute() : EcsAction("DescribeInstanceAttribute", mutates: false,
    ["InstanceId"], "The same fields as DescribeInstances.")
{
    public override JsonObject Answer(Request request)
    {
        var answer = InstanceAnswer.Of(request, InstanceOf(request));
        answer["EnableJumboFrame"] = false;
        answer["RequestId"] = request.RequestId;
        return answer;
    }
}
