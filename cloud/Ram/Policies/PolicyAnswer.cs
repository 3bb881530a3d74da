using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Policies;

/// <summary>A policy as RAM answers it.</summary>
internal static class PolicyAnswer
{
    public static JsonObject Of(Request request, PolicyFacts policy)
    {
        var answer = Brief(policy);
        answer["AttachmentCount"] = PolicyHolders.Of(request, policy.Name).Count;
        return answer;
    }

    /// <summary>A custom policy in the answer of the action that made or changed it.</summary>
    public static JsonObject Full(Request request, CustomPolicy policy) =>
        new() { ["Policy"] = Brief(policy.FactsAt(request.At)), ["RequestId"] = request.RequestId };

    private static JsonObject Brief(PolicyFacts policy) => new()
    {
        ["PolicyName"] = policy.Name.Name,
        ["PolicyType"] = policy.Name.Type,
        ["Description"] = policy.Description,
        ["DefaultVersion"] = policy.DefaultVersion,
        ["CreateDate"] = ApiTime.Text(policy.CreatedAt),
        ["UpdateDate"] = ApiTime.Text(policy.UpdatedAt),
    };
}
