using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>Changes a role: <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/UpdateRole"/>.</summary>
internal sealed class UpdateRole() : RamAction("UpdateRole", mutates: true,
    ["RoleName", "NewAssumeRolePolicyDocument", "NewDescription", "NewMaxSessionDuration"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var role = RoleOf(request);
        var trust = request.Optional("NewAssumeRolePolicyDocument") is { } document
            ? RoleRules.Trust(request, document) : null;
        var description = RoleRules.Description(request, "NewDescription");
        var seconds = RoleRules.MaxSessionSeconds(request, "NewMaxSessionDuration");

        if (trust is not null) role.Trust = role.Trust.Set(request.Moment, trust);
        if (description is not null) role.Description = role.Description.Set(request.Moment, description);
        if (seconds is not null) role.MaxSessionSeconds = role.MaxSessionSeconds.Set(request.Moment, seconds.Value);
        role.UpdatedAt = role.UpdatedAt.Set(request.Moment, request.At);
        request.Touch(role);
        return RoleAnswer.Full(request, role);
    }
}
