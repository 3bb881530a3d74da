namespace Infra.Engine;

/// <summary>alicloud_ram_user_policy_attachment:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_user_policy_attachment.</summary>
internal sealed class UserPolicyAttachmentShim() : ResourceShim("alicloud:ram/userPolicyAttachment:UserPolicyAttachment")
{
    private const string Product = "Ram";

    public override void Create(ResourceStep step)
    {
        var (policy, type, user) = (step.TextOrZero("policyName"), step.TextOrZero("policyType"), step.TextOrZero("userName"));
        step.Calls.Call(Product, "AttachPolicyToUser", step.CreateTimeout, [],
            ("PolicyName", policy), ("PolicyType", type), ("UserName", user));
        step.Id = $"user:{policy}:{type}:{user}";
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        var (policy, type, user) = Parts(step.Id);
        var found = step.Calls.CallOrGone(Product, "ListPoliciesForUser", step.CreateTimeout, [], ["EntityNotExist.User"],
                ("UserName", user)).Items("Policies", "Policy")
            .FirstOrDefault(item => item.Text("PolicyName") == policy && item.Text("PolicyType") == type);
        if (found is null) return false;
        step.Set(found, ("policyName", "PolicyName"), ("policyType", "PolicyType"));
        step.Outputs["userName"] = user;
        return true;
    }

    /// <summary>The provider has no update: everything replaces.</summary>
    public override void Update(ResourceStep step) => ReadExisting(step);

    public override void Delete(ResourceStep step)
    {
        var (policy, type, user) = Parts(step.Id);
        step.Calls.CallOrGone(Product, "DetachPolicyFromUser", step.DeleteTimeout, [],
            ["EntityNotExist.User", "EntityNotExist.User.Policy"],
            ("PolicyName", policy), ("PolicyType", type), ("UserName", user));
    }

    private static (string Policy, string Type, string User) Parts(string? id) =>
        id?.Split(':') is ["user", var policy, var type, var user]
            ? (policy, type, user)
            : throw new ProviderException($"the id of an attachment must be user:POLICY:TYPE:USER; got '{id}'");
}
