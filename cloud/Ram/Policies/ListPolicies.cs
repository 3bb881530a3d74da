using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Lists policies: <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListPolicies"/>.</summary>
internal sealed class ListPolicies() : PolicyAction("ListPolicies", mutates: false,
    ["PolicyType", "Marker", "MaxItems"],
    "Only the system policies that matter for encryption exist, with our own descriptions.")
{
    public override JsonObject Answer(Request request)
    {
        var type = request.OneOf("PolicyType", "", "", "System", "Custom");
        var system = SystemPolicies.All.Select(policy => policy.Facts);
        var custom = request.Store.Policies.At(request.At).Select(policy => policy.FactsAt(request.At))
            .OrderBy(policy => policy.Name.Name, StringComparer.Ordinal);
        List<PolicyFacts> policies = [];
        if (type != "System") policies.AddRange(custom);
        if (type != "Custom") policies.AddRange(system);

        var answer = Done(request);
        var page = Cut(request, policies, answer).Select(policy => PolicyAnswer.Of(request, policy));
        answer["Policies"] = new JsonObject { ["Policy"] = new JsonArray([.. page]) };
        return answer;
    }
}
