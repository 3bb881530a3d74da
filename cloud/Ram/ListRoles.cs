using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>Lists roles: <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListRoles"/>.</summary>
internal sealed class ListRoles() : RamAction("ListRoles", mutates: false, ["Marker", "MaxItems"])
{
    public override JsonObject Answer(Request request)
    {
        var answer = Done(request);
        var roles = request.Store.Roles.At(request.At)
            .OrderBy(role => role.Id, StringComparer.OrdinalIgnoreCase).ToList();
        var page = Cut(request, roles, answer).Select(role => RoleAnswer.Brief(role, request.At));
        answer["Roles"] = new JsonObject { ["Role"] = new JsonArray([.. page]) };
        return answer;
    }
}
