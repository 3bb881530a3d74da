using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Refuses a key policy, which only keys in a KMS instance have:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/SetKeyPolicy"/>.</summary>
internal sealed class SetKeyPolicy() : KmsAction("SetKeyPolicy", mutates: true, ["KeyId", "PolicyName", "Policy"],
    "There are no KMS instances, so every key refuses a policy.")
{
    public override JsonObject Answer(Request request)
    {
        request.Required("Policy");
        KeyById(request);
        throw request.Refuse(KmsErrors.KeyPolicyUnsupported);
    }
}
