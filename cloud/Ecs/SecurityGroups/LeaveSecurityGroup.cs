using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Removes an instance from a security group, never from its last:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/LeaveSecurityGroup"/>.</summary>
internal sealed class LeaveSecurityGroup() : SecurityGroupAction("LeaveSecurityGroup", mutates: true, ["InstanceId"],
    "Instances only, no network interfaces of their own.")
{
    public override JsonObject Answer(Request request)
    {
        var group = GroupOf(request);
        var instance = InstanceOf(request);
        var groups = instance.SecurityGroups.At(request.At);
        if (!groups.Contains(group.Id)) throw request.Refuse(SecurityGroupErrors.NotFound);
        if (groups.Count == 1) throw request.Refuse(SecurityGroupErrors.LastGroup);

        instance.SecurityGroups.Put(request.Moment, group.Id, isMember: false);
        request.Touch(instance);
        return Done(request);
    }
}
