using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Deletes a custom policy that nobody has, and that has one version unless the others shall go with it:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/DeletePolicy"/>.</summary>
internal sealed class DeletePolicy()
    : PolicyAction("DeletePolicy", mutates: true, ["PolicyName", "CascadingDelete"])
{
    public override JsonObject Answer(Request request)
    {
        var policy = CustomOf(request);
        var holders = PolicyHolders.Of(request, new PolicyName(IsSystem: false, policy.Id));
        if (holders.Users.Count > 0) throw request.Refuse(PolicyErrors.Attached("User"));
        if (holders.Groups.Count > 0) throw request.Refuse(PolicyErrors.Attached("Group"));
        if (holders.Roles.Count > 0) throw request.Refuse(PolicyErrors.Attached("Role"));
        var takesVersions = request.Boolean("CascadingDelete") ?? false;
        if (!takesVersions && policy.Versions.At(request.At).Length > 1)
            throw request.Refuse(PolicyErrors.HasVersions);

        policy.DeleteAt(request.At);
        request.Touch(policy);
        return Done(request);
    }
}
