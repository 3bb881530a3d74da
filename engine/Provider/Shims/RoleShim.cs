using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Engine;

/// <summary>alicloud_ram_role: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_role.</summary>
internal sealed class RoleShim() : ResourceShim("alicloud:ram/role:Role")
{
    private const string Product = "Ram";

    public override void Create(ResourceStep step)
    {
        var document = step.Text("assumeRolePolicyDocument") ?? step.Text("document") ?? Assembled(step)
            ?? throw new ProviderException(
                "At least one of 'assume_role_policy_document', 'document', 'ram_users' or 'services' must be set.");
        var answer = step.Calls.Call(Product, "CreateRole", step.CreateTimeout, [],
            [
                ("RoleName", step.Text("roleName") ?? step.Text("name")),
                ("Description", step.Text("description")),
                ("MaxSessionDuration", step.TextIfSet("maxSessionDuration")),
                ("AssumeRolePolicyDocument", document),
                .. Tags.Numbered(step.PlannedMap("tags")),
            ]);
        step.Id = answer["Role"].Text("RoleName");
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (Find(step) is not { } role) return false;

        step.SetOrClear("arn", role["Arn"]);
        step.SetOrClear("assumeRolePolicyDocument", role["AssumeRolePolicyDocument"]);
        step.SetOrClear("createTime", role["CreateDate"]);
        step.SetOrClear("description", role["Description"]);
        step.SetOrClear("maxSessionDuration", role["MaxSessionDuration"]);
        step.SetOrClear("roleId", role["RoleId"]);
        step.SetOrClear("roleName", role["RoleName"]);
        step.SetOrClear("name", role["RoleName"]);
        step.SetOrClear("document", role["AssumeRolePolicyDocument"]);
        ReadTrust(step, role.Text("AssumeRolePolicyDocument"));
        step.Outputs["tags"] = Tags.Read(
            step.Calls.Call(Product, "ListTagResources", step.UpdateTimeout, [],
                ("ResourceType", "role"), ("ResourceNames.1", step.Id)).Items("TagResources", "TagResource"),
            "Tag");
        return true;
    }

    public override void Update(ResourceStep step)
    {
        var document = step.HasChange("ramUsers") || step.HasChange("services") || step.HasChange("version") ? Assembled(step)
            : step.HasChange("document") ? step.TextOrZero("document")
            : step.HasChange("assumeRolePolicyDocument") ? step.TextOrZero("assumeRolePolicyDocument")
            : null;
        if (document is not null || step.HasChange("description") || step.HasChange("maxSessionDuration"))
            step.Calls.Call(Product, "UpdateRole", step.UpdateTimeout, [],
                ("RoleName", step.Id),
                ("NewDescription", step.HasChange("description") ? step.TextOrZero("description") : null),
                ("NewMaxSessionDuration", step.HasChange("maxSessionDuration") ? step.TextIfSet("maxSessionDuration") : null),
                ("NewAssumeRolePolicyDocument", document));
        if (step.HasChange("tags")) Tags.Update(step, Product, "role", "ResourceNames.1");
        ReadExisting(step);
    }

    public override void Delete(ResourceStep step)
    {
        try
        {
            if (step.TextOrZero("force") == "true") DetachAll(step);
            step.Calls.Call(Product, "DeleteRole", step.DeleteTimeout, ["DeleteConflict.Role.Policy"], ("RoleName", step.Id));
        }
        catch (ProviderException error) when (IsGone(error))
        {
            // Deleted already.
        }
    }

    private static void DetachAll(ResourceStep step)
    {
        var policies = step.Calls.Call(Product, "ListPoliciesForRole", step.DeleteTimeout, [], ("RoleName", step.Id));
        foreach (var policy in policies.Items("Policies", "Policy"))
            step.Calls.Call(Product, "DetachPolicyFromRole", step.DeleteTimeout, [],
                ("RoleName", step.Id), ("PolicyName", policy.Text("PolicyName")), ("PolicyType", policy.Text("PolicyType")));
    }

    private static JsonNode? Find(ResourceStep step)
    {
        try
        {
            return step.Calls.Call(Product, "GetRole", step.UpdateTimeout, [], ("RoleName", step.Id))["Role"];
        }
        catch (ProviderException error) when (IsGone(error))
        {
            return null;
        }
    }

    private static bool IsGone(ProviderException error) => error.InnerException is CloudException { Code: "EntityNotExist.Role" };

    /// <summary>The trust policy that the deprecated arguments ramUsers and services stand for.</summary>
    private static string? Assembled(ResourceStep step)
    {
        var users = step.Planned("ramUsers") as object?[] ?? [];
        var services = step.Planned("services") as object?[] ?? [];
        if (users.Length + services.Length == 0) return null;

        var principal = new JsonObject();
        if (users.Length > 0) principal["RAM"] = List(users);
        if (services.Length > 0) principal["Service"] = List(services);
        return new JsonObject
        {
            ["Statement"] = new JsonArray(new JsonObject
            {
                ["Action"] = "sts:AssumeRole",
                ["Effect"] = "Allow",
                ["Principal"] = principal,
            }),
            ["Version"] = step.TextOrZero("version") is { Length: > 0 } version ? version : "1",
        }.ToJsonString();
    }

    private static JsonArray List(object?[] values) => [.. values.Select(value => (JsonNode?)(string?)value)];

    private static void ReadTrust(ResourceStep step, string? document)
    {
        if (string.IsNullOrEmpty(document)) return;
        try
        {
            var policy = JsonNode.Parse(document);
            step.Set("version", policy?["Version"]);
            var principal = (policy?["Statement"] as JsonArray)?.FirstOrDefault()?["Principal"];
            step.SetOrClear("ramUsers", principal?["RAM"]);
            step.SetOrClear("services", principal?["Service"]);
        }
        catch (JsonException error)
        {
            throw new ProviderException("the trust policy of the role is not JSON", error);
        }
    }
}
