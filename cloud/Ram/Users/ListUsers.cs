using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Users;

/// <summary>Lists users: <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListUsers"/>.</summary>
internal sealed class ListUsers() : RamAction("ListUsers", mutates: false, ["Marker", "MaxItems"])
{
    public override JsonObject Answer(Request request)
    {
        var answer = Done(request);
        var users = request.Store.Users.At(request.At)
            .OrderBy(user => user.Name.At(request.At), StringComparer.OrdinalIgnoreCase).ToList();
        var page = Cut(request, users, answer).Select(user => UserAnswer.Of(user, request.At));
        answer["Users"] = new JsonObject { ["User"] = new JsonArray([.. page]) };
        return answer;
    }
}
