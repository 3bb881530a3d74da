using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Refuses to read a key policy, which only keys in a KMS instance have:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/GetKeyPolicy"/>.</summary>
internal sealed class GetKeyPolicy() : KmsAction("GetKeyPolicy", mutates: false, ["KeyId", "PolicyName"],
    "There are no KMS instances, so every key refuses.")
{
    public override JsonObject Answer(Request request)
    {
        KeyById(request);
        if (request.Optional("PolicyName") is not (null or "default")) throw request.Refuse(KmsErrors.PolicyNotFound);
        throw request.Refuse(KmsErrors.KeyPolicyUnsupported);
    }
}
