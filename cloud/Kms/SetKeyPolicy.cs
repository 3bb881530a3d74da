using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Sets the policy of a key in a KMS instance:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/SetKeyPolicy"/>.</summary>
internal sealed class SetKeyPolicy() : KmsAction("SetKeyPolicy", mutates: true, ["KeyId", "PolicyName", "Policy"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var policy = KeyPolicies.Read(request);
        var key = GetKeyPolicy.KeyWithPolicy(request);
        RefusePendingDeletion(request, key);
        key.Policy = (key.Policy ?? new(null)).Set(request.Moment, policy);
        request.Touch(key);
        return Done(request);
    }
}
