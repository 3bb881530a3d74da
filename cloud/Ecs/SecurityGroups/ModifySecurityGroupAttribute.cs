using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Changes name and description of a security group:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupAttribute"/>.</summary>
internal sealed class ModifySecurityGroupAttribute() : SecurityGroupAction("ModifySecurityGroupAttribute",
    mutates: true, ["SecurityGroupName", "Description"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var group = GroupOf(request);
        var name = EcsNames.Read(request, "SecurityGroupName", SecurityGroupErrors.NameMalformed);
        var description = EcsNames.ChangedDescription(request);

        group.Rename(request.Moment, name, description);
        request.Touch(group);
        return Done(request);
    }
}
