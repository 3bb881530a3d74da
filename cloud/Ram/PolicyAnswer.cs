using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>A policy as RAM answers it.</summary>
internal static class PolicyAnswer
{
    public static JsonObject Of(SystemPolicy policy, int attachments) => new()
    {
        ["PolicyName"] = policy.Name,
        ["PolicyType"] = "System",
        ["Description"] = policy.Description,
        ["DefaultVersion"] = policy.Version,
        ["CreateDate"] = ApiTime.Text(policy.UpdatedAt),
        ["UpdateDate"] = ApiTime.Text(policy.UpdatedAt),
        ["AttachmentCount"] = attachments,
    };

    public static int Attachments(Request request, SystemPolicy policy) =>
        request.Store.Roles.CountAt(request.At,
            role => role.PoliciesAt(request.At).Any(attached => attached.Name == policy.Name));
}
