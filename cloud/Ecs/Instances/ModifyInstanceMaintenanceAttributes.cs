using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Changes what happens to instances under maintenance, and when:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceMaintenanceAttributes"/>.</summary>
internal sealed class ModifyInstanceMaintenanceAttributes() : EcsAction("ModifyInstanceMaintenanceAttributes",
    mutates: true, ["InstanceId.N", "ActionOnMaintenance", "NotifyOnMaintenance", "MaintenanceWindow.N.StartTime",
        "MaintenanceWindow.N.EndTime"],
    "One window, and there is no maintenance.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var action = request.Optional("ActionOnMaintenance") is null
            ? null : request.OneOf("ActionOnMaintenance", "", "Stop", "AutoRecover", "AutoRedeploy");
        var notify = request.Boolean("NotifyOnMaintenance");
        var instances = request.Values("InstanceId").ConvertAll(id =>
            request.Find(request.Store.Instances, id) ?? throw request.Refuse(EcsErrors.InstanceNotFound));
        foreach (var instance in instances)
        {
            instance.Change(request, InstanceAttribute.ActionOnMaintenance, action);
            instance.Change(request, InstanceAttribute.NotifyOnMaintenance, notify?.ToString().ToLowerInvariant());
            instance.Change(request, InstanceAttribute.MaintenanceStart,
                request.Optional(InstanceAttribute.MaintenanceStart));
            instance.Change(request, InstanceAttribute.MaintenanceEnd,
                request.Optional(InstanceAttribute.MaintenanceEnd));
            request.Touch(instance);
        }

        return Done(request);
    }
}
