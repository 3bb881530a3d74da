using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Describes a custom policy anew:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/UpdatePolicyDescription"/>.</summary>
internal sealed class UpdatePolicyDescription() : PolicyAction("UpdatePolicyDescription", mutates: true,
    ["PolicyName", "NewDescription"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var policy = CustomOf(request);
        var description = PolicyRules.Description(request, "NewDescription");

        policy.Description = policy.Description.Set(request.Moment, description);
        Changed(request, policy);
        return PolicyAnswer.Full(request, policy);
    }
}
