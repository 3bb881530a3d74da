using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Adds an instance to a security group:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/JoinSecurityGroup"/>.</summary>
internal sealed class JoinSecurityGroup() : SecurityGroupAction("JoinSecurityGroup", mutates: true, ["InstanceId"],
    "Instances only, no network interfaces of their own.")
{
    public override JsonObject Answer(Request request)
    {
        var group = GroupOf(request);
        var instance = InstanceOf(request);
        if (instance.SecurityGroups.At(request.At).Contains(group.Id))
            throw request.Refuse(SecurityGroupErrors.InstanceInGroup);
        if (instance.VpcId(request) != group.VpcId) throw request.Refuse(SecurityGroupErrors.InstanceElsewhere);

        instance.SecurityGroups.Put(request.Moment, group.Id, isMember: true);
        request.Touch(instance);
        return Done(request);
    }
}
