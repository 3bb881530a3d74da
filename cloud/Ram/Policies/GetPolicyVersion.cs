using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Describes a version of a policy:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/GetPolicyVersion"/>.</summary>
internal sealed class GetPolicyVersion() : PolicyAction("GetPolicyVersion", mutates: false,
    ["PolicyType", "PolicyName", "VersionId"], "Of a system policy only the default version is known.")
{
    public override JsonObject Answer(Request request)
    {
        var facts = PolicyOf(request);
        var answer = Done(request);
        answer["PolicyVersion"] = facts.Name.IsSystem ? OfSystem(request, facts) : OfCustom(request);
        return answer;
    }

    private static JsonObject OfSystem(Request request, PolicyFacts facts) =>
        request.Required("VersionId") == facts.DefaultVersion
            ? Describe(facts.DefaultVersion, isDefault: true, facts.Document, facts.VersionDate)
            : throw request.Refuse(PolicyErrors.VersionNotFound);

    private static JsonObject OfCustom(Request request)
    {
        var policy = CustomOf(request);
        var version = VersionOf(request, policy);
        var isDefault = version.Number == policy.DefaultVersion.At(request.At);
        return Describe(version.Id, isDefault, version.Document, version.CreatedAt);
    }
}
