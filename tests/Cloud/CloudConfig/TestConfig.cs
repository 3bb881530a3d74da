using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.CloudConfig;

/// <summary>Short names for what the tests of Cloud Config do all the time.</summary>
internal static class TestConfig
{
    public static string CreateRule(
        this CloudClient client, string identifier, string resourceType, params (string Name, string?)[] parameters)
    {
        (string Name, string?)[] defaults =
        [
            ("ConfigRuleName", identifier), ("SourceOwner", "ALIYUN"), ("SourceIdentifier", identifier), ("RiskLevel", "1"),
            ("ConfigRuleTriggerTypes", "ConfigurationItemChangeNotification"), ("ResourceTypesScope", resourceType),
        ];
        return client.Call("Config", "CreateConfigRule",
            [.. defaults.Where(value => !parameters.Any(own => own.Name == value.Name)), .. parameters]).Text("ConfigRuleId");
    }

    public static JsonNode Rule(this CloudClient client, string id) =>
        client.Call("Config", "GetConfigRule", ("ConfigRuleId", id))["ConfigRule"]!;

    public static string CreatePack(this CloudClient client, params string[] rules) =>
        client.Call("Config", "CreateCompliancePack", ("CompliancePackName", "pack"), ("RiskLevel", "1"),
            ("ConfigRules", $"[{string.Join(',', rules.Select(rule => $$"""{"ConfigRuleId":"{{rule}}"}"""))}]"))
            .Text("CompliancePackId");

    public static IEnumerable<string> PackRules(this CloudClient client, string pack) =>
        client.Call("Config", "GetCompliancePack", ("CompliancePackId", pack))["CompliancePack"]!["ConfigRules"]!.AsArray()
            .Select(rule => rule!.Text("ConfigRuleId"));

    /// <summary>What a rule says, by resource.</summary>
    public static Dictionary<string, string> Results(this CloudClient client, string rule, params (string, string?)[] filters) =>
        client.Call("Config", "ListConfigRuleEvaluationResults", [("ConfigRuleId", rule), ("MaxResults", "100"), .. filters])
            ["EvaluationResults"]!["EvaluationResultList"]!.AsArray().ToDictionary(
                result => result!.Text("EvaluationResultIdentifier", "EvaluationResultQualifier", "ResourceId"),
                result => result!.Text("ComplianceType"), StringComparer.Ordinal);
}
