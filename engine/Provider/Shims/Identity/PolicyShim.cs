using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_ram_policy: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_policy.</summary>
internal sealed class PolicyShim() : ResourceShim("alicloud:ram/policy:Policy")
{
    private const string Product = "Ram";
    private const string Kind = "Custom";
    private static readonly string[] Gone = ["EntityNotExist", "EntityNotExist.Policy"];

    public override void Create(ResourceStep step)
    {
        var document = step.Text("policyDocument") ?? step.Text("document") ?? Assembled(step)
            ?? throw new ProviderException("One of 'policy_document', 'document', 'statement'  must be specified.");
        step.Id = step.Calls.Call(Product, "CreatePolicy", step.CreateTimeout, [],
            [
                ("PolicyName", step.Text("policyName") ?? step.Text("name")),
                ("Description", step.Text("description")),
                ("PolicyDocument", document),
                .. Tags.Numbered(step.PlannedMap("tags")),
            ])["Policy"].Text("PolicyName");
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (step.Calls.CallOrGone(Product, "GetPolicy", step.UpdateTimeout, [], Gone,
            ("PolicyName", step.Id), ("PolicyType", Kind)) is not { } found) return false;
        var version = found["DefaultPolicyVersion"];
        step.Set(version, ("policyDocument", "PolicyDocument"), ("document", "PolicyDocument"), ("versionId", "VersionId"));
        step.Set(found["Policy"],
            ("createTime", "CreateDate"), ("description", "Description"), ("policyName", "PolicyName"), ("name", "PolicyName"),
            ("defaultVersion", "DefaultVersion"), ("attachmentCount", "AttachmentCount"), ("type", "PolicyType"));
        ReadStatements(step, version.Text("PolicyDocument"));
        step.Outputs["tags"] = Tags.Read(step.Calls.Call(Product, "ListTagResources", step.UpdateTimeout, [],
            ("ResourceType", "policy"), ("ResourceNames.1", step.Id)).Items("TagResources", "TagResource"), "Tag");
        return true;
    }

    public override void Update(ResourceStep step)
    {
        // A version that is left out is the schema's default, and no change.
        var isVersionChanged = step.Planned("version") is not null && step.HasChange("version");
        var document = step.HasChange("statements") || isVersionChanged ? Assembled(step)
            : step.Changed("document") ?? step.Changed("policyDocument");
        if (document is not null)
            step.Calls.Call(Product, "CreatePolicyVersion", step.UpdateTimeout, [],
                ("PolicyName", step.Id), ("SetAsDefault", "true"), ("PolicyDocument", document),
                ("RotateStrategy", step.Text("rotateStrategy")));
        if (step.Changed("description") is { } description)
            step.Calls.Call(Product, "UpdatePolicyDescription", step.UpdateTimeout, [],
                ("PolicyName", step.Id), ("NewDescription", description));
        if (step.HasChange("tags")) Tags.Update(step, Product, "policy", "ResourceNames.1");
        ReadExisting(step);
    }

    public override void Delete(ResourceStep step)
    {
        if (step.TextOrZero("force") == "true") PolicyDetachment.Run(step, Kind, Gone);
        step.Calls.CallOrGone(Product, "DeletePolicy", step.DeleteTimeout,
            ["DeleteConflict.Policy.Group", "DeleteConflict.Policy.User", "DeleteConflict.Policy.Version", "DeleteConflict.Role.Policy"],
            Gone, ("PolicyName", step.Id), ("CascadingDelete", "true"));
    }

    /// <summary>The document that statements and version stand for; null where no statement is planned.</summary>
    private static string? Assembled(ResourceStep step) => step.PlannedItems("statements") is { Length: > 0 } statements
        ? JsonSerializer.Serialize(new
        {
            Statement = statements.Select(statement => new
            {
                Effect = statement.GetValueOrDefault("effect"),
                Action = statement.GetValueOrDefault("actions"),
                Resource = statement.GetValueOrDefault("resources"),
            }),
            Version = step.TextOrZero("version"),
        })
        : null;

    private static void ReadStatements(ResourceStep step, string? document)
    {
        if (document is null || JsonNode.Parse(document) is not { } policy) return;
        step.Set("version", policy["Version"]);
        step.Outputs["statements"] = (policy["Statement"] as JsonArray ?? []).Select(statement =>
            (object?)new Properties(StringComparer.Ordinal)
            {
                ["effect"] = statement.Text("Effect"),
                ["actions"] = List(statement?["Action"]),
                ["resources"] = List(statement?["Resource"]),
            }).ToArray();
    }

    /// <summary>One name stands for a list of one.</summary>
    private static object?[] List(JsonNode? value) => value is JsonArray list ? [.. list.Select(ApiValues.From)] : [ApiValues.From(value)];
}
