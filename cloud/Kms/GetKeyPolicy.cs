using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Reads the policy of a key in a KMS instance:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/GetKeyPolicy"/>.</summary>
internal sealed class GetKeyPolicy() : KmsAction("GetKeyPolicy", mutates: false, ["KeyId", "PolicyName"])
{
    public override JsonObject Answer(Request request)
    {
        var key = KeyWithPolicy(request);
        return new()
        {
            ["Policy"] = key.Policy?.At(request.At) ?? KeyPolicies.Default,
            ["RequestId"] = request.RequestId,
        };
    }

    /// <summary>The key that KeyId names by its identifier or ARN, if it can have a policy of the name asked
    /// for.</summary>
    internal static Key KeyWithPolicy(Request request)
    {
        if (AliasNames.LooksLike(request.Required("KeyId"))) throw request.Refuse(KmsErrors.AliasNotValidHere);

        var key = KeyByAnyName(request);
        if (request.Optional("PolicyName") is not (null or KeyPolicies.Name))
            throw request.Refuse(KmsErrors.PolicyNotFound);
        return key.InstanceId is not null ? key : throw request.Refuse(KmsErrors.KeyPolicyUnsupported);
    }
}
