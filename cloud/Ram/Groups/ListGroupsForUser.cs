using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Groups;

/// <summary>Lists the groups of a user:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListGroupsForUser"/>.</summary>
internal sealed class ListGroupsForUser() : GroupAction("ListGroupsForUser", mutates: false, ["UserName"])
{
    public override JsonObject Answer(Request request)
    {
        var groups = new JsonArray();
        foreach (var (id, since) in UserOf(request).Groups?.At(request.At) ?? [])
        {
            if (request.Find(request.Store.Groups, id) is not { } group) continue;
            groups.Add(new JsonObject
            {
                ["GroupId"] = group.Id,
                ["GroupName"] = group.Name.At(request.At),
                ["Comments"] = group.Comments.At(request.At),
                ["JoinDate"] = ApiTime.Text(since),
            });
        }

        var answer = Done(request);
        answer["Groups"] = new JsonObject { ["Group"] = groups };
        return answer;
    }
}
