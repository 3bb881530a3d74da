namespace Infra.Engine;

/// <summary>alicloud_resource_manager_control_policy:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/resource_manager_control_policy.</summary>
/// <remarks>Tags are another product's calls, which the embedded cloud lacks: a program that sets them is told so.</remarks>
internal sealed class ControlPolicyShim() : ResourceShim("alicloud:resourcemanager/controlPolicy:ControlPolicy")
{
    private const string Product = "ResourceManager";
    private static readonly string[] Gone = ["EntityNotExists.ControlPolicy"];
    private static readonly string[] Busy = ["ConcurrentCallNotSupported"];

    public override void Create(ResourceStep step)
    {
        RefuseTags(step);
        step.Id = step.Calls.Call(Product, "CreateControlPolicy", step.CreateTimeout, Busy,
            ("PolicyName", step.Text("controlPolicyName")), ("EffectScope", step.Text("effectScope")),
            ("PolicyDocument", step.Text("policyDocument")), ("Description", step.Text("description")))
            ["ControlPolicy"].Text("PolicyId");
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (step.Calls.CallOrGone(Product, "GetControlPolicy", step.UpdateTimeout, [], Gone, ("PolicyId", step.Id))
            is not { } found) return false;
        step.Set(found["ControlPolicy"],
            ("controlPolicyName", "PolicyName"), ("effectScope", "EffectScope"), ("policyDocument", "PolicyDocument"),
            ("description", "Description"), ("createTime", "CreateDate"));
        return true;
    }

    public override void Update(ResourceStep step)
    {
        RefuseTags(step);
        (string Name, string? Value)[] changed =
        [
            ("NewPolicyName", step.Changed("controlPolicyName")),
            ("NewDescription", step.Changed("description")),
            ("NewPolicyDocument", step.Changed("policyDocument")),
        ];
        if (changed.Any(parameter => parameter.Value is not null))
            step.Calls.Call(Product, "UpdateControlPolicy", step.UpdateTimeout, Busy, [("PolicyId", step.Id), .. changed]);
        ReadExisting(step);
    }

    public override void Delete(ResourceStep step) =>
        step.Calls.CallOrGone(Product, "DeleteControlPolicy", step.DeleteTimeout, Busy, Gone, ("PolicyId", step.Id));

    private static void RefuseTags(ResourceStep step)
    {
        if (step.PlannedMap("tags").Count > 0)
            throw new ProviderException("the embedded cloud has no tags of control policies: leave 'tags' out");
    }
}
