using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>A role as RAM answers it.</summary>
internal static class RoleAnswer
{
    /// <summary>The role as it stands in a list.</summary>
    public static JsonObject Brief(Role role, DateTimeOffset time) => new()
    {
        ["RoleId"] = role.RoleId,
        ["RoleName"] = role.Id,
        ["Arn"] = Arn.Role(role.Id),
        ["Description"] = role.Description.At(time),
        ["MaxSessionDuration"] = role.MaxSessionSeconds.At(time),
        ["CreateDate"] = ApiTime.Text(role.CreatedAt),
        ["UpdateDate"] = ApiTime.Text(role.UpdatedAt.At(time)),
    };

    /// <summary>The role with its trust document, in the answer of an action.</summary>
    public static JsonObject Full(Request request, Role role)
    {
        var answer = Brief(role, request.At);
        answer["AssumeRolePolicyDocument"] = role.Trust.At(request.At);
        return new() { ["Role"] = answer, ["RequestId"] = request.RequestId };
    }
}
