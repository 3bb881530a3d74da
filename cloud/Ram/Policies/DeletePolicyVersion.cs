using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Deletes a version that is not in force:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/DeletePolicyVersion"/>.</summary>
internal sealed class DeletePolicyVersion() : PolicyAction("DeletePolicyVersion", mutates: true,
    ["PolicyName", "VersionId"])
{
    public override JsonObject Answer(Request request)
    {
        var policy = CustomOf(request);
        var version = VersionOf(request, policy);
        if (version.Number == policy.DefaultVersion.At(request.At)) throw request.Refuse(PolicyErrors.IsDefault);

        PolicyVersion[] left = [.. policy.Versions.At(request.At).Where(other => other.Number != version.Number)];
        policy.Versions = policy.Versions.Set(request.Moment, left);
        Changed(request, policy);
        return Done(request);
    }
}
