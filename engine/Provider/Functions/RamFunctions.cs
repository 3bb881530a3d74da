using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Looks roles and what is attached to them up.</summary>
internal static class RamFunctions
{
    private const string Product = "Ram";
    private const string PageSize = "1000";
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    /// <summary>alicloud_ram_roles: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/ram_roles.</summary>
    public static Properties GetRoles(ProviderCalls calls, Properties arguments)
    {
        if (arguments.GetValueOrDefault("policyName") is string { Length: > 0 })
            throw new ProviderException("getRoles with 'policyName' is not supported by the local engine; use getRolePolicyAttachments");

        var wantedTags = arguments.GetValueOrDefault("tags") as Properties ?? [];
        var roles = ListRoles(calls)
            .Where(role => FunctionResult.Matches(arguments, "nameRegex", role.Text("RoleName")!)
                && FunctionResult.IsAskedFor(arguments, role.Text("RoleId")!))
            .OrderBy(role => role.Text("RoleName"), StringComparer.Ordinal)
            .Select(role => Describe(calls, role))
            .Where(role => wantedTags.All(tag => Equals((role["tags"] as Properties)?.GetValueOrDefault(tag.Key), tag.Value)))
            .ToArray();

        var result = FunctionResult.Of(arguments, [.. roles.Select(role => (string)role["id"]!)]);
        result["names"] = roles.Select(role => role["name"]).ToArray();
        result["roles"] = roles.Cast<object?>().ToArray();
        return result;
    }

    /// <summary>alicloud_ram_role_policy_attachments:
    /// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/ram_role_policy_attachments.</summary>
    public static Properties GetRolePolicyAttachments(ProviderCalls calls, Properties arguments)
    {
        var role = (string?)arguments.GetValueOrDefault("roleName");
        var attachments = calls.Call(Product, "ListPoliciesForRole", Timeout, [], ("RoleName", role)).Items("Policies", "Policy")
            .Select(policy => (Id: $"role:{policy.Text("PolicyName")}:{policy.Text("PolicyType")}:{role}", Policy: policy))
            .Where(attachment => FunctionResult.IsAskedFor(arguments, attachment.Id))
            .OrderBy(attachment => attachment.Id, StringComparer.Ordinal).ToArray();

        var result = FunctionResult.Of(arguments, [.. attachments.Select(attachment => attachment.Id)]);
        result["attachments"] = attachments.Select(attachment => (object?)new Properties(StringComparer.Ordinal)
        {
            ["id"] = attachment.Id,
            ["attachDate"] = attachment.Policy.Text("AttachDate") ?? "",
            ["description"] = attachment.Policy.Text("Description") ?? "",
            ["policyName"] = attachment.Policy.Text("PolicyName"),
            ["policyType"] = attachment.Policy.Text("PolicyType"),
        }).ToArray();
        return result;
    }

    private static List<JsonNode> ListRoles(ProviderCalls calls)
    {
        var roles = new List<JsonNode>();
        string? marker = null;
        while (true)
        {
            var answer = calls.Call(Product, "ListRoles", Timeout, [], ("MaxItems", PageSize), ("Marker", marker));
            roles.AddRange(answer.Items("Roles", "Role"));
            if (answer.Text("IsTruncated") != "true") return roles;
            marker = answer.Text("Marker");
        }
    }

    private static Properties Describe(ProviderCalls calls, JsonNode listed)
    {
        var name = listed.Text("RoleName");
        var role = calls.Call(Product, "GetRole", Timeout, [], ("RoleName", name))["Role"]!;
        var tags = calls.Call(Product, "ListTagResources", Timeout, [], ("ResourceType", "role"), ("ResourceNames.1", name));
        return new Properties(StringComparer.Ordinal)
        {
            ["id"] = listed.Text("RoleId"),
            ["name"] = name,
            ["arn"] = listed.Text("Arn"),
            ["description"] = role.Text("Description") ?? "",
            ["assumeRolePolicyDocument"] = role.Text("AssumeRolePolicyDocument"),
            ["document"] = role.Text("AssumeRolePolicyDocument"),
            ["createDate"] = listed.Text("CreateDate"),
            ["updateDate"] = listed.Text("UpdateDate") ?? "",
            ["tags"] = Tags.Read(tags.Items("TagResources", "TagResource"), "Tag"),
        };
    }
}
