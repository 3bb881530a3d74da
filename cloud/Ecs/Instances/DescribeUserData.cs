using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Tells the user data of an instance:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeUserData"/>.</summary>
internal sealed class DescribeUserData() : EcsAction("DescribeUserData", mutates: false, ["InstanceId"])
{
    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        return new()
        {
            ["InstanceId"] = instance.Id,
            ["RegionId"] = instance.Region,
            ["UserData"] = instance.Attributes.At(request.At, InstanceAttribute.UserData),
            ["RequestId"] = request.RequestId,
        };
    }
}
