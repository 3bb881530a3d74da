using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Groups;

/// <summary>Lists groups: <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListGroups"/>.</summary>
internal sealed class ListGroups() : GroupAction("ListGroups", mutates: false, ["Marker", "MaxItems"])
{
    public override JsonObject Answer(Request request)
    {
        var answer = Done(request);
        var groups = request.Store.Groups.At(request.At)
            .OrderBy(group => group.Name.At(request.At), StringComparer.OrdinalIgnoreCase).ToList();
        var page = Cut(request, groups, answer).Select(group => Describe(group, request.At));
        answer["Groups"] = new JsonObject { ["Group"] = new JsonArray([.. page]) };
        return answer;
    }
}
