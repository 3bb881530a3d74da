using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>Describes a role: <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/GetRole"/>.</summary>
internal sealed class GetRole() : RamAction("GetRole", mutates: false, ["RoleName"])
{
    public override JsonObject Answer(Request request) => RoleAnswer.Full(request, RoleOf(request));
}
