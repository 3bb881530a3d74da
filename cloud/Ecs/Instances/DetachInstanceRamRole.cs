using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Takes the RAM role from instances:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachInstanceRamRole"/>.</summary>
internal sealed class DetachInstanceRamRole() : InstanceRoleAction("DetachInstanceRamRole", mutates: true)
{
    public override JsonObject Answer(Request request)
    {
        var role = request.Optional("RamRoleName");
        var instances = Instances(request).Where(instance => role is null
            || instance.Attributes.At(request.At, InstanceAttribute.RamRoleName) == role).ToList();
        return Set(request, instances, "");
    }
}
