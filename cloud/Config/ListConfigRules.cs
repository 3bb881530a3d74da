using System.Text.Json.Nodes;
using Infra.Cloud.Config.Evaluation;

namespace Infra.Cloud.Config;

/// <summary>Lists the rules of the account, newest first:
/// <see href="https://api.alibabacloud.com/document/Config/2020-09-07/ListConfigRules"/>.</summary>
internal sealed class ListConfigRules() : ConfigAction("ListConfigRules", mutates: false,
    ["ConfigRuleState", "ComplianceType", "RiskLevel", "ConfigRuleName", "PageNumber", "PageSize"],
    "No list by resource types or tags, and no keyword.")
{
    public override JsonObject Answer(Request request)
    {
        var risk = request.Integer("RiskLevel", 1, 3);
        _ = request.OneOf("ConfigRuleState", ConfigRule.Active, ConfigRule.Active, ConfigRule.Inactive, "EVALUATING", "DELETING");
        _ = request.OneOf("ComplianceType", ComplianceType.Compliant, ComplianceType.Filters);
        var paging = Paging.Of(request, 100);
        var rules = request.Here(request.Store.ConfigRules)
            .Where(rule => request.Fits("ConfigRuleState", rule.State.At(request.At))
                && request.Fits("ConfigRuleName", rule.Name)
                && (risk is null || rule.RiskLevel(request.At) == risk))
            .Select(rule => ConfigRuleAnswer.Short(request, rule))
            .Where(rule => request.Fits("ComplianceType", (string?)rule["Compliance"]!["ComplianceType"]))
            .ToList();
        return new()
        {
            ["ConfigRules"] = new JsonObject
            {
                ["ConfigRuleList"] = new JsonArray([.. paging.Cut(rules)]),
                ["PageNumber"] = paging.Number,
                ["PageSize"] = paging.Size,
                ["TotalCount"] = rules.Count,
            },
            ["RequestId"] = request.RequestId,
        };
    }
}
