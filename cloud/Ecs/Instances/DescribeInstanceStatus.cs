using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Lists the statuses of instances:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceStatus"/>.</summary>
internal sealed class DescribeInstanceStatus() : EcsAction("DescribeInstanceStatus", mutates: false,
    ["InstanceId.N", "ZoneId", "PageNumber", "PageSize"])
{
    public override JsonObject Answer(Request request)
    {
        request.CheckCount("InstanceId", 100);
        var ids = request.Values("InstanceId");
        var instances = request.Here(request.Store.Instances).Where(instance =>
            (ids.Count == 0 || ids.Contains(instance.Id)) && request.Fits("ZoneId", instance.Zone)).ToList();
        return ListPage.Answer(request, instances, 50, "InstanceStatuses", "InstanceStatus", instance => new JsonObject
        {
            ["InstanceId"] = instance.Id,
            ["Status"] = instance.StatusAt(request.At),
        });
    }
}
