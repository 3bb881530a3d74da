using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Groups;

/// <summary>Describes a group: <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/GetGroup"/>.</summary>
internal sealed class GetGroup() : GroupAction("GetGroup", mutates: false, ["GroupName"])
{
    public override JsonObject Answer(Request request) => Full(request, GroupOf(request));
}
