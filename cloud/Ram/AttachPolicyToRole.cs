using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>Attaches a policy to a role:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/AttachPolicyToRole"/>.</summary>
internal sealed class AttachPolicyToRole() : RamAction("AttachPolicyToRole", mutates: true,
    ["PolicyType", "PolicyName", "RoleName"], "There are system policies only; a custom one is never found.")
{
    public override JsonObject Answer(Request request)
    {
        var policy = PolicyOf(request);
        var role = RoleOf(request);
        var attached = role.PoliciesAt(request.At).Select(other => other.Name).ToList();
        if (attached.Contains(policy.Name)) throw request.Refuse(RamErrors.AlreadyAttached);
        if (attached.Count >= RoleRules.PolicyQuota) throw request.Refuse(RamErrors.TooManyPolicies);

        role.SetPolicy(request.Moment, policy.Name, attached: true);
        request.Touch(role);
        return Done(request);
    }
}
