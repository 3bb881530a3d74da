using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Lists the versions of a policy:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListPolicyVersions"/>.</summary>
internal sealed class ListPolicyVersions() : PolicyAction("ListPolicyVersions", mutates: false,
    ["PolicyType", "PolicyName"], "Of a system policy only the default version is known.")
{
    public override JsonObject Answer(Request request)
    {
        var facts = PolicyOf(request);
        var versions = facts.Name.IsSystem
            ? [Describe(facts.DefaultVersion, isDefault: true, facts.Document, facts.VersionDate)]
            : OfCustom(request);
        var answer = Done(request);
        answer["PolicyVersions"] = new JsonObject { ["PolicyVersion"] = new JsonArray([.. versions]) };
        return answer;
    }

    private static IEnumerable<JsonObject> OfCustom(Request request)
    {
        var policy = CustomOf(request);
        var current = policy.DefaultVersion.At(request.At);
        return policy.Versions.At(request.At)
            .Select(version => Describe(version.Id, version.Number == current, version.Document, version.CreatedAt));
    }
}
