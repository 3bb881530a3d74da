using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Lists who has a policy:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListEntitiesForPolicy"/>.</summary>
internal sealed class ListEntitiesForPolicy() : PolicyAction("ListEntitiesForPolicy", mutates: false,
    ["PolicyType", "PolicyName"])
{
    public override JsonObject Answer(Request request)
    {
        var at = request.At;
        var holders = PolicyHolders.Of(request, PolicyOf(request).Name);
        var answer = Done(request);
        answer["Users"] = List("User", holders.Users, holder => new JsonObject
        {
            ["UserId"] = holder.Id,
            ["UserName"] = holder.Name.At(at),
            ["DisplayName"] = holder.DisplayName.At(at),
        });
        answer["Groups"] = List("Group", holders.Groups, holder => new JsonObject
        {
            ["GroupId"] = holder.Id,
            ["GroupName"] = holder.Name.At(at),
            ["Comments"] = holder.Comments.At(at),
        });
        answer["Roles"] = List("Role", holders.Roles, holder => new JsonObject
        {
            ["RoleId"] = holder.RoleId,
            ["RoleName"] = holder.Id,
            ["Arn"] = Arn.Role(holder.Id),
            ["Description"] = holder.Description.At(at),
        });
        return answer;
    }

    private static JsonObject List<T>(
        string item, List<(T Holder, DateTimeOffset Since)> holders, Func<T, JsonObject> describe)
    {
        var all = new JsonArray();
        foreach (var (holder, since) in holders)
        {
            var described = describe(holder);
            described["AttachDate"] = ApiTime.Text(since);
            all.Add(described);
        }

        return new() { [item] = all };
    }
}
