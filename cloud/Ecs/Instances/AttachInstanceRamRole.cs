using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Gives instances a RAM role:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachInstanceRamRole"/>.</summary>
internal sealed class AttachInstanceRamRole() : InstanceRoleAction("AttachInstanceRamRole", mutates: true)
{
    public override JsonObject Answer(Request request)
    {
        request.Required("RamRoleName");
        var role = InstanceArguments.RoleName(request)!;
        return Set(request, Instances(request), role);
    }
}
