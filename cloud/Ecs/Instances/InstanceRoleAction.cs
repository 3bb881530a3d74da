using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>An action on the RAM role of instances.</summary>
internal abstract class InstanceRoleAction(string name, bool mutates)
    : EcsAction(name, mutates, ["InstanceIds", "RamRoleName"])
{
    public override bool CanRepeat => true;

    /// <summary>The instances that a call names; all that exist must.</summary>
    protected static List<Instance> Instances(Request request)
    {
        var malformed = EcsErrors.Invalid("InstanceIds");
        request.Required("InstanceIds");
        return JsonList(request, "InstanceIds", malformed, malformed)!.ConvertAll(id =>
            request.Find(request.Store.Instances, id) ?? throw request.Refuse(EcsErrors.InstanceNotFound));
    }

    /// <summary>Sets the role of instances; empty takes it away.</summary>
    protected static JsonObject Set(Request request, List<Instance> instances, string role)
    {
        foreach (var instance in instances)
        {
            instance.Change(request, InstanceAttribute.RamRoleName, role);
            request.Touch(instance);
        }

        return new()
        {
            ["RamRoleName"] = request.Optional("RamRoleName") ?? "",
            ["TotalCount"] = instances.Count,
            ["FailCount"] = 0,
            ["RequestId"] = request.RequestId,
        };
    }
}
