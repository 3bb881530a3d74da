using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_config_rule:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/config_rule.</summary>
internal sealed class ConfigRuleShim() : ResourceShim("alicloud:cfg/rule:Rule")
{
    private const string Product = "Config";
    private static readonly string[] Gone = ["ConfigRuleNotExists", "Invalid.ConfigRuleId.Value"];
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(5);

    /// <summary>Arguments that are parameters under a name of their own, in the order in which they are sent.</summary>
    private static readonly (string Name, string Parameter)[] Scopes =
    [
        ("description", "Description"), ("tagKeyScope", "TagKeyScope"), ("tagValueScope", "TagValueScope"),
        ("regionIdsScope", "RegionIdsScope"), ("resourceGroupIdsScope", "ResourceGroupIdsScope"),
        ("excludeResourceIdsScope", "ExcludeResourceIdsScope"), ("riskLevel", "RiskLevel"),
    ];

    public override void Create(ResourceStep step)
    {
        step.Id = step.Calls.Call(Product, "CreateConfigRule", step.CreateTimeout, [],
            [
                ("ConfigRuleName", step.Text("ruleName")),
                ("SourceOwner", step.Text("sourceOwner")), ("SourceIdentifier", step.Text("sourceIdentifier")),
                .. Scopes.Select(scope => (scope.Parameter, step.Text(scope.Name))),
                ("ConfigRuleTriggerTypes", Either(step, "configRuleTriggerTypes", "sourceDetailMessageType")),
                ("ResourceTypesScope", ResourceTypes(step)),
                ("InputParameters", Parameters(step)),
            ]).Text("ConfigRuleId");
        Wait(step, step.CreateTimeout);
        Update(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (step.Calls.CallOrGone(Product, "GetConfigRule", step.UpdateTimeout, [], Gone, ("ConfigRuleId", step.Id))
            is not { } found) return false;
        var rule = found["ConfigRule"]!;
        step.Set(rule,
            ("accountId", "AccountId"), ("configRuleArn", "ConfigRuleArn"), ("configRuleId", "ConfigRuleId"),
            ("createTime", "CreateTimestamp"), ("modifiedTimestamp", "ModifiedTimestamp"), ("riskLevel", "RiskLevel"),
            ("ruleName", "ConfigRuleName"), ("status", "ConfigRuleState"),
            ("maximumExecutionFrequency", "MaximumExecutionFrequency"),
            ("sourceMaximumExecutionFrequency", "MaximumExecutionFrequency"));
        step.Set(rule["Source"], ("sourceIdentifier", "Identifier"), ("sourceOwner", "Owner"));
        step.Set("compliancePackId", rule["CreateBy"]?["CompliancePackId"]);
        foreach (var (name, parameter) in Scopes.Where(scope => scope.Name != "riskLevel"))
            step.SetOrClear(name, rule[parameter]);
        step.SetOrClear("inputParameters", rule["InputParameters"] is JsonObject { Count: > 0 } parameters ? Texts(parameters) : null);
        if (rule["Source"]?["SourceDetails"] is JsonArray { Count: > 0 } details)
        {
            step.Set(details[0], ("configRuleTriggerTypes", "MessageType"), ("eventSource", "EventSource"),
                ("sourceDetailMessageType", "MessageType"));
        }

        step.Set("resourceTypesScopes", rule["Scope"]?["ComplianceResourceTypes"]);
        step.Outputs["compliance"] = new Properties(StringComparer.Ordinal)
        {
            ["complianceType"] = rule["Compliance"].Text("ComplianceType"),
            ["count"] = ApiValues.From(rule["Compliance"]?["Count"]),
        };
        return true;
    }

    public override void Update(ResourceStep step)
    {
        (string Name, string? Value)[] changed =
        [
            .. Scopes.Select(scope => (scope.Parameter, step.Changed(scope.Name))),
            ("ConfigRuleTriggerTypes", Changed(step, "configRuleTriggerTypes", "sourceDetailMessageType")),
            ("ResourceTypesScope", step.AnyChanged("resourceTypesScopes", "scopeComplianceResourceTypes") ? ResourceTypes(step) : null),
            ("InputParameters", step.AnyChanged("inputParameters") ? Parameters(step) ?? "{}" : null),
            ("MaximumExecutionFrequency", Frequency(step)),
        ];
        if (changed.Any(parameter => parameter.Value is not null))
        {
            step.Calls.Call(Product, "UpdateConfigRule", step.UpdateTimeout, [], [("ConfigRuleId", step.Id), .. changed]);
            Wait(step, step.DeleteTimeout);
        }

        if (step.HasChange("status") && step.Text("status") is { } target && State(step) != target)
        {
            if (target == "INACTIVE") Switch(step, "StopConfigRules");
            if (target == "ACTIVE") Switch(step, "ActiveConfigRules");
        }

        ReadExisting(step);
    }

    public override void Delete(ResourceStep step)
    {
        if (step.Calls.CallOrGone(Product, "DeleteConfigRules", step.DeleteTimeout, [], ["ConfigRuleNotExists"],
                ("ConfigRuleIds", step.Id)) is null) return;
        step.Calls.WaitUntilGone(() => State(step), Delay, step.DeleteTimeout);
    }

    private static void Switch(ResourceStep step, string action) =>
        step.Calls.Call(Product, action, step.UpdateTimeout, [], ("ConfigRuleIds", step.Id));

    private static void Wait(ResourceStep step, TimeSpan timeout) =>
        step.Calls.WaitFor(() => State(step), ["ACTIVE", "EVALUATING"], Delay, timeout);

    private static string? State(ResourceStep step) =>
        step.Calls.CallOrGone(Product, "GetConfigRule", step.UpdateTimeout, [], Gone, ("ConfigRuleId", step.Id))
            ?["ConfigRule"].Text("ConfigRuleState");

    private static string? Either(ResourceStep step, string name, string former) => step.Text(name) ?? step.Text(former);

    private static string? Changed(ResourceStep step, string name, string former) =>
        step.AnyChanged(name, former) ? Either(step, name, former) : null;

    /// <summary>The frequency is not sent when a rule is made, but right after.</summary>
    private static string? Frequency(ResourceStep step) =>
        step.HasChange("maximumExecutionFrequency") || step.HasChange("sourceMaximumExecutionFrequency")
            ? Either(step, "maximumExecutionFrequency", "sourceMaximumExecutionFrequency")
            : null;

    private static string? ResourceTypes(ResourceStep step) => step.PlannedList("resourceTypesScopes") is { Length: > 0 } types
        ? string.Join(',', types)
        : step.Text("scopeComplianceResourceTypes");

    private static string? Parameters(ResourceStep step) => step.PlannedMap("inputParameters") is { Count: > 0 } parameters
        ? JsonSerializer.Serialize(parameters)
        : null;

    private static JsonObject Texts(JsonObject parameters) =>
        new(parameters.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value?.ToString())));
}
