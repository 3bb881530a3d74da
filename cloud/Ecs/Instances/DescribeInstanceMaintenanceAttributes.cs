using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Tells what happens to instances under maintenance:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceMaintenanceAttributes"/>.</summary>
internal sealed class DescribeInstanceMaintenanceAttributes() : EcsAction("DescribeInstanceMaintenanceAttributes",
    mutates: false, ["InstanceId.N", "PageNumber", "PageSize"])
{
    public override JsonObject Answer(Request request)
    {
        var ids = request.Values("InstanceId");
        var instances = request.Here(request.Store.Instances)
            .Where(instance => ids.Count == 0 || ids.Contains(instance.Id)).ToList();
        return ListPage.Answer(request, instances, 100, "MaintenanceAttributes", "MaintenanceAttribute",
            instance => Describe(request, instance));
    }

    private static JsonObject Describe(Request request, Instance instance)
    {
        string Attribute(string name) => instance.Attributes.At(request.At, name);
        var windows = Attribute(InstanceAttribute.MaintenanceStart).Length == 0 ? [] : new JsonArray(new JsonObject
        {
            ["StartTime"] = Attribute(InstanceAttribute.MaintenanceStart),
            ["EndTime"] = Attribute(InstanceAttribute.MaintenanceEnd),
        });
        var action = Attribute(InstanceAttribute.ActionOnMaintenance);
        return new()
        {
            ["InstanceId"] = instance.Id,
            ["MaintenanceWindows"] = new JsonObject { ["MaintenanceWindow"] = windows },
            ["ActionOnMaintenance"] = new JsonObject
            {
                ["Value"] = action.Length == 0 ? "AutoRecover" : action,
                ["DefaultValue"] = "AutoRecover",
                ["SupportedValues"] = new JsonObject
                {
                    ["SupportedValue"] = new JsonArray("Stop", "AutoRecover", "AutoRedeploy"),
                },
            },
            ["NotifyOnMaintenance"] = Attribute(InstanceAttribute.NotifyOnMaintenance) == "true",
        };
    }
}
