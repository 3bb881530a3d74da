using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Groups;

/// <summary>Lists the users in a group:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListUsersForGroup"/>.</summary>
internal sealed class ListUsersForGroup() : GroupAction("ListUsersForGroup", mutates: false,
    ["GroupName", "Marker", "MaxItems"])
{
    public override JsonObject Answer(Request request)
    {
        var answer = Done(request);
        var members = Membership.Of(request, GroupOf(request))
            .OrderBy(member => member.User.Name.At(request.At), StringComparer.OrdinalIgnoreCase).ToList();
        var page = Cut(request, members, answer).Select(member => new JsonObject
        {
            ["UserName"] = member.User.Name.At(request.At),
            ["DisplayName"] = member.User.DisplayName.At(request.At),
            ["JoinDate"] = ApiTime.Text(member.Since),
        });
        answer["Users"] = new JsonObject { ["User"] = new JsonArray([.. page]) };
        return answer;
    }
}
