using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>Lists policies: <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListPolicies"/>.</summary>
internal sealed class ListPolicies() : RamAction("ListPolicies", mutates: false, ["PolicyType", "Marker", "MaxItems"],
    "Only the system policies that matter for encryption exist, with our own descriptions.")
{
    public override JsonObject Answer(Request request)
    {
        var type = request.OneOf("PolicyType", "", "", "System", "Custom");
        var answer = Done(request);
        List<SystemPolicy> policies = type == "Custom" ? [] : [.. SystemPolicies.All];
        var page = Cut(request, policies, answer)
            .Select(policy => PolicyAnswer.Of(policy, PolicyAnswer.Attachments(request, policy)));
        answer["Policies"] = new JsonObject { ["Policy"] = new JsonArray([.. page]) };
        return answer;
    }
}
