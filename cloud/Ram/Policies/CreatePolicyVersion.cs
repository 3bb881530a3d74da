using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Adds a version to a custom policy:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/CreatePolicyVersion"/>.</summary>
internal sealed class CreatePolicyVersion() : PolicyAction("CreatePolicyVersion", mutates: true,
    ["PolicyName", "PolicyDocument", "SetAsDefault", "RotateStrategy"])
{
    private const string Rotate = "DeleteOldestNonDefaultVersionWhenLimitExceeded";

    public override JsonObject Answer(Request request)
    {
        var policy = CustomOf(request);
        var document = PolicyRules.Document(request);
        var isDefault = request.Boolean("SetAsDefault") ?? false;
        var rotates = request.OneOf("RotateStrategy", "None", "None", Rotate) == Rotate;

        var versions = policy.Versions.At(request.At).ToList();
        if (versions.Count >= PolicyRules.VersionQuota)
        {
            if (!rotates) throw request.Refuse(PolicyErrors.TooManyVersions);
            var current = policy.DefaultVersion.At(request.At);
            versions.Remove(versions.First(version => version.Number != current));
        }

        var added = new PolicyVersion(++policy.VersionCount, document, request.At);
        policy.Versions = policy.Versions.Set(request.Moment, [.. versions, added]);
        if (isDefault) policy.DefaultVersion = policy.DefaultVersion.Set(request.Moment, added.Number);
        Changed(request, policy);

        var answer = Done(request);
        answer["PolicyVersion"] = Describe(added.Id, isDefault, document, added.CreatedAt);
        return answer;
    }
}
