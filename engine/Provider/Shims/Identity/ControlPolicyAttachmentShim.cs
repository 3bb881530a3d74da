namespace Infra.Engine;

/// <summary>alicloud_resource_manager_control_policy_attachment:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/resource_manager_control_policy_attachment.</summary>
internal sealed class ControlPolicyAttachmentShim()
    : ResourceShim("alicloud:resourcemanager/controlPolicyAttachment:ControlPolicyAttachment")
{
    private const string Product = "ResourceManager";
    private static readonly string[] Busy = ["ConcurrentCallNotSupported"];

    public override void Create(ResourceStep step)
    {
        var (policy, target) = (step.TextOrZero("policyId"), step.TextOrZero("targetId"));
        step.Calls.Call(Product, "AttachControlPolicy", step.CreateTimeout, Busy, ("PolicyId", policy), ("TargetId", target));
        step.Id = $"{policy}:{target}";
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        var (policy, target) = Parts(step.Id);
        var isAttached = step.Calls.CallOrGone(Product, "ListControlPolicyAttachmentsForTarget", step.CreateTimeout, [],
                ["EntityNotExists.Target"], ("TargetId", target)).Items("ControlPolicyAttachments", "ControlPolicyAttachment")
            .Any(attachment => attachment.Text("PolicyId") == policy);
        if (!isAttached) return false;
        step.Outputs["policyId"] = policy;
        step.Outputs["targetId"] = target;
        return true;
    }

    /// <summary>The provider has no update: everything replaces.</summary>
    public override void Update(ResourceStep step) => ReadExisting(step);

    public override void Delete(ResourceStep step)
    {
        var (policy, target) = Parts(step.Id);
        step.Calls.CallOrGone(Product, "DetachControlPolicy", step.DeleteTimeout, Busy, ["EntityNotExists.Target"],
            ("PolicyId", policy), ("TargetId", target));
    }

    private static (string Policy, string Target) Parts(string? id) => id?.Split(':') is [var policy, var target]
        ? (policy, target)
        : throw new ProviderException($"the id of an attachment must be POLICY:TARGET; got '{id}'");
}
