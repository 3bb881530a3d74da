using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>Detaches a policy from a role:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/DetachPolicyFromRole"/>.</summary>
internal sealed class DetachPolicyFromRole() : RamAction("DetachPolicyFromRole", mutates: true,
    ["PolicyType", "PolicyName", "RoleName"])
{
    public override JsonObject Answer(Request request)
    {
        var role = RoleOf(request);
        var policy = PolicyOf(request);
        if (role.PoliciesAt(request.At).All(other => other.Name != policy.Name))
            throw request.Refuse(RamErrors.NotAttached);

        role.SetPolicy(request.Moment, policy.Name, attached: false);
        request.Touch(role);
        return Done(request);
    }
}
