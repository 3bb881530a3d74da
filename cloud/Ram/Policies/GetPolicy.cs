using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Describes a policy: <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/GetPolicy"/>.</summary>
internal sealed class GetPolicy() : PolicyAction("GetPolicy", mutates: false, ["PolicyType", "PolicyName"],
    "Only the system policies that matter for encryption exist, with our own descriptions.")
{
    public override JsonObject Answer(Request request)
    {
        var policy = PolicyOf(request);
        var answer = Done(request);
        answer["Policy"] = PolicyAnswer.Of(request, policy);
        answer["DefaultPolicyVersion"] =
            Describe(policy.DefaultVersion, isDefault: true, policy.Document, policy.VersionDate);
        return answer;
    }
}
