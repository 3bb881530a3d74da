using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Puts a version of a custom policy in force:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/SetDefaultPolicyVersion"/>.</summary>
internal sealed class SetDefaultPolicyVersion() : PolicyAction("SetDefaultPolicyVersion", mutates: true,
    ["PolicyName", "VersionId"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var policy = CustomOf(request);
        var version = VersionOf(request, policy);

        policy.DefaultVersion = policy.DefaultVersion.Set(request.Moment, version.Number);
        Changed(request, policy);
        return Done(request);
    }
}
