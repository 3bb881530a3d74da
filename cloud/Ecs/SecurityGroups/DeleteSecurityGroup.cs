using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Deletes a security group without members that no other group refers to:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSecurityGroup"/>.</summary>
internal sealed class DeleteSecurityGroup() : SecurityGroupAction("DeleteSecurityGroup", mutates: true, [])
{
    public override JsonObject Answer(Request request)
    {
        var group = GroupOf(request);
        if (request.Store.Instances.CountAt(
                request.At, instance => instance.SecurityGroups.At(request.At).Contains(group.Id)) > 0)
            throw request.Refuse(SecurityGroupErrors.InUse);
        if (request.Store.SecurityGroupRules.CountAt(
                request.At, rule => rule.Terms.GroupId == group.Id && rule.GroupId != group.Id) > 0)
            throw request.Refuse(SecurityGroupErrors.Referenced);

        foreach (var rule in RulesOf(request, group).ToList())
        {
            rule.DeleteAt(request.At);
            request.Touch(rule);
        }

        group.DeleteAt(request.At);
        request.Touch(group);
        return Done(request);
    }
}
