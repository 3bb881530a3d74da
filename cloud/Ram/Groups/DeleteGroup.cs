using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Groups;

/// <summary>Deletes a group without users and policies:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/DeleteGroup"/>.</summary>
internal sealed class DeleteGroup() : GroupAction("DeleteGroup", mutates: true, ["GroupName"])
{
    public override JsonObject Answer(Request request)
    {
        var group = GroupOf(request);
        if (Membership.Of(request, group).Any()) throw request.Refuse(GroupErrors.HasUsers);
        if (group.Policies?.At(request.At).Any() == true) throw request.Refuse(GroupErrors.HasPolicies);

        group.DeleteAt(request.At);
        request.Touch(group);
        return Done(request);
    }
}
