using Infra.Cloud;

namespace Infra.Engine;

/// <summary>alicloud_ram_role_policy_attachment:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_role_policy_attachment.</summary>
internal sealed class RolePolicyAttachmentShim() : ResourceShim("alicloud:ram/rolePolicyAttachment:RolePolicyAttachment")
{
    private const string Product = "Ram";

    public override void Create(ResourceStep step)
    {
        var (policy, type, role) = (step.TextOrZero("policyName"), step.TextOrZero("policyType"), step.TextOrZero("roleName"));
        step.Calls.Call(Product, "AttachPolicyToRole", step.CreateTimeout, [],
            ("PolicyName", policy), ("PolicyType", type), ("RoleName", role));
        step.Id = $"role:{policy}:{type}:{role}";
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        var (policy, type, role) = Parts(step.Id);
        try
        {
            var attached = step.Calls.Call(Product, "ListPoliciesForRole", step.CreateTimeout, [], ("RoleName", role));
            if (!attached.Items("Policies", "Policy")
                .Any(item => item.Text("PolicyName") == policy && item.Text("PolicyType") == type)) return false;
        }
        catch (ProviderException error) when (error.InnerException is CloudException { Code: "EntityNotExist.Role" })
        {
            return false;
        }
        step.Outputs["policyName"] = policy;
        step.Outputs["policyType"] = type;
        step.Outputs["roleName"] = role;
        return true;
    }

    public override void Update(ResourceStep step) => ReadExisting(step);

    public override void Delete(ResourceStep step)
    {
        var (policy, type, role) = Parts(step.Id);
        try
        {
            step.Calls.Call(Product, "DetachPolicyFromRole", step.DeleteTimeout, [],
                ("PolicyName", policy), ("PolicyType", type), ("RoleName", role));
        }
        catch (ProviderException error) when (
            error.InnerException is CloudException { Code: "EntityNotExist.Role" or "EntityNotExist.Role.Policy" })
        {
            // Detached already.
        }
    }

    private static (string Policy, string Type, string Role) Parts(string? id) =>
        id?.Split(':') is ["role", var policy, var type, var role]
            ? (policy, type, role)
            : throw new ProviderException($"the id of an attachment must be role:POLICY:TYPE:ROLE; got '{id}'");
}
