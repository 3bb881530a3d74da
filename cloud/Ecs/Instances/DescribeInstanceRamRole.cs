using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Lists the RAM roles of instances:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceRamRole"/>.</summary>
internal sealed class DescribeInstanceRamRole() : InstanceRoleAction("DescribeInstanceRamRole", mutates: false)
{
    public override JsonObject Answer(Request request)
    {
        var sets = Instances(request).Select(instance => new JsonObject
        {
            ["InstanceId"] = instance.Id,
            ["RamRoleName"] = instance.Attributes.At(request.At, InstanceAttribute.RamRoleName),
        }).ToList();
        return new()
        {
            ["InstanceRamRoleSets"] = new JsonObject { ["InstanceRamRoleSet"] = new JsonArray([.. sets]) },
            ["TotalCount"] = sets.Count,
            ["RegionId"] = request.Region,
            ["RequestId"] = request.RequestId,
        };
    }
}
