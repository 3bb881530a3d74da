using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>Deletes a role without policies:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/DeleteRole"/>.</summary>
internal sealed class DeleteRole() : RamAction("DeleteRole", mutates: true, ["RoleName"])
{
    public override JsonObject Answer(Request request)
    {
        var role = RoleOf(request);
        if (role.Policies?.At(request.At).Any() == true) throw request.Refuse(RamErrors.RoleHasPolicies);

        role.DeleteAt(request.At);
        request.Touch(role);
        return Done(request);
    }
}
