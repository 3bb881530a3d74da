using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Policies;

/// <summary>An action about policies and their versions.</summary>
internal abstract class PolicyAction(string name, bool mutates, string[] parameters, string differs = "")
    : RamAction(name, mutates, parameters, differs)
{
    /// <summary>The custom policy that PolicyName names.</summary>
    protected static CustomPolicy CustomOf(Request request) =>
        request.Find(request.Store.Policies, request.Required("PolicyName"))
        ?? throw request.Refuse(RamErrors.PolicyNotFound);

    /// <summary>The version that VersionId names.</summary>
    protected static PolicyVersion VersionOf(Request request, CustomPolicy policy) =>
        policy.VersionAt(request.At, request.Required("VersionId"))
        ?? throw request.Refuse(PolicyErrors.VersionNotFound);

    protected static void Changed(Request request, CustomPolicy policy)
    {
        policy.UpdatedAt = policy.UpdatedAt.Set(request.Moment, request.At);
        request.Touch(policy);
    }

    protected static JsonObject Describe(string versionId, bool isDefault, string document, DateTimeOffset created) =>
        new()
        {
            ["VersionId"] = versionId,
            ["IsDefaultVersion"] = isDefault,
            ["PolicyDocument"] = document,
            ["CreateDate"] = ApiTime.Text(created),
        };
}
