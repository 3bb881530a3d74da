using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Groups;

/// <summary>Puts a user into a group:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/AddUserToGroup"/>.</summary>
internal sealed class AddUserToGroup() : GroupAction("AddUserToGroup", mutates: true, ["UserName", "GroupName"])
{
    public override JsonObject Answer(Request request)
    {
        var user = UserOf(request);
        var group = GroupOf(request);
        if (user.Groups?.Has(group.Id, request.At) == true) throw request.Refuse(GroupErrors.AlreadyInGroup);
        if (user.Groups?.At(request.At).Count() >= GroupRules.GroupsOfUser)
            throw request.Refuse(GroupErrors.TooManyForUser);

        (user.Groups ??= []).Put(request.Moment, group.Id, attached: true);
        request.Touch(user);
        return Done(request);
    }
}
