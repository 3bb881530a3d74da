using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Groups;

/// <summary>Takes a user out of a group:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/RemoveUserFromGroup"/>.</summary>
internal sealed class RemoveUserFromGroup() : GroupAction("RemoveUserFromGroup", mutates: true,
    ["UserName", "GroupName"])
{
    public override JsonObject Answer(Request request)
    {
        var user = UserOf(request);
        var group = GroupOf(request);
        if (user.Groups?.Has(group.Id, request.At) != true) throw request.Refuse(GroupErrors.NotInGroup);

        user.Groups.Put(request.Moment, group.Id, attached: false);
        request.Touch(user);
        return Done(request);
    }
}
