using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.Ram;

/// <summary>Makes a role: <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/CreateRole"/>.</summary>
internal sealed class CreateRole() : RamAction("CreateRole", mutates: true,
    ["RoleName", "AssumeRolePolicyDocument", "Description", "MaxSessionDuration", "Tag.N.Key", "Tag.N.Value"],
    "The role's name is shown in lower case in its Arn, and names that differ in case only are the same.")
{
    public override JsonObject Answer(Request request)
    {
        var name = RoleRules.Name(request);
        var trust = RoleRules.Trust(request, request.Required("AssumeRolePolicyDocument"));
        var description = RoleRules.Description(request, "Description") ?? "";
        var seconds = RoleRules.MaxSessionSeconds(request, "MaxSessionDuration") ?? 3600;
        var tags = RamTags.Read(request);
        if (request.Find(request.Store.Roles, name) is not null) throw request.Refuse(RamErrors.RoleExists);
        if (request.Store.Roles.Count >= RoleRules.RoleQuota
            && request.Store.Roles.CountAt(request.At, _ => true) >= RoleRules.RoleQuota)
            throw request.Refuse(RamErrors.TooManyRoles);

        var role = new Role
        {
            Id = name,
            RoleId = Identifiers.Digits(18, request.Options.Seed, "role", request.Origin, ApiTime.Exact(request.At)),
            CreatedAt = request.At,
            Trust = new(trust),
            Description = new(description),
            MaxSessionSeconds = new(seconds),
            UpdatedAt = new(request.At),
            Tags = TagSet.From(tags),
        };
        request.Store.Roles.Put(role);
        request.Touch(role);
        return AsMade("Role", RoleAnswer.Full(request, role));
    }
}
