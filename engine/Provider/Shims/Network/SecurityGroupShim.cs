using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_security_group:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/security_group.</summary>
internal sealed class SecurityGroupShim() : ResourceShim("alicloud:ecs/securityGroup:SecurityGroup")
{
    private static readonly string[] Gone = ["InvalidSecurityGroupId.NotFound"];

    public override void Create(ResourceStep step)
    {
        step.Id = step.Calls.Call(EcsCalls.Product, "CreateSecurityGroup", step.CreateTimeout, [],
            [
                ("RegionId", step.Calls.Region),
                ("SecurityGroupType", step.Text("securityGroupType")),
                .. Tags.Numbered(step.PlannedMap("tags")),
                ("Description", step.Text("description")),
                ("VpcId", step.Text("vpcId")),
                ("SecurityGroupName", step.Text("securityGroupName") ?? step.Text("name")),
                ("ResourceGroupId", step.Text("resourceGroupId")),
            ]).Text("SecurityGroupId");
        Update(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (step.Calls.Call(EcsCalls.Product, "DescribeSecurityGroups", step.UpdateTimeout, [],
                ("RegionId", step.Calls.Region), ("SecurityGroupId", step.Id))
            .Items("SecurityGroups", "SecurityGroup").FirstOrDefault() is not { } group) return false;
        step.Set(group,
            ("createTime", "CreationTime"), ("description", "Description"), ("resourceGroupId", "ResourceGroupId"),
            ("securityGroupName", "SecurityGroupName"), ("name", "SecurityGroupName"), ("securityGroupType", "SecurityGroupType"),
            ("vpcId", "VpcId"));
        step.Outputs["tags"] = Tags.Of(group);
        if (Attribute(step).Text("InnerAccessPolicy") is { } policy)
        {
            step.Outputs["innerAccessPolicy"] = policy;
            step.Outputs["innerAccess"] = policy == "Accept";
        }
        return true;
    }

    public override void Update(ResourceStep step)
    {
        (string Name, string? Value)[] changed =
        [
            ("SecurityGroupName", step.Changed("securityGroupName") ?? step.Changed("name")),
            ("Description", step.Changed("description")),
        ];
        if (changed.Any(parameter => parameter.Value is not null))
            step.Calls.Call(EcsCalls.Product, "ModifySecurityGroupAttribute", step.UpdateTimeout, [],
                [("SecurityGroupId", step.Id), ("RegionId", step.Calls.Region), .. changed]);
        UpdatePolicy(step);
        ResourceGroup.Update(step, "securitygroup");
        if (step.AnyChanged("tags")) Tags.Update(step, EcsCalls.Product, "securitygroup");
        ReadExisting(step);
    }

    public override void Delete(ResourceStep step) => step.Calls.CallOrGone(EcsCalls.Product, "DeleteSecurityGroup",
        step.DeleteTimeout, ["DependencyViolation"], Gone, ("SecurityGroupId", step.Id), ("RegionId", step.Calls.Region));

    private static void UpdatePolicy(ResourceStep step)
    {
        var current = Attribute(step).Text("InnerAccessPolicy");
        var wanted = step.HasChange("innerAccessPolicy") ? step.Text("innerAccessPolicy") : null;
        if (step.TextIfSet("innerAccess") is { } access && access == "true" != (current == "Accept"))
            wanted = access == "true" ? "Accept" : "Drop";
        if (wanted is not null)
            step.Calls.Call(EcsCalls.Product, "ModifySecurityGroupPolicy", step.UpdateTimeout, [],
                ("SecurityGroupId", step.Id), ("RegionId", step.Calls.Region), ("InnerAccessPolicy", wanted));
    }

    private static JsonObject? Attribute(ResourceStep step) => step.Calls.CallOrGone(EcsCalls.Product,
        "DescribeSecurityGroupAttribute", step.UpdateTimeout, [], Gone,
        ("RegionId", step.Calls.Region), ("SecurityGroupId", step.Id));
}
