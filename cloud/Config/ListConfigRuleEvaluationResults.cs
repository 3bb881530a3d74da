using System.Text.Json.Nodes;
using Infra.Cloud.Config.Evaluation;

namespace Infra.Cloud.Config;

/// <summary>Lists what rules say about single resources:
/// <see href="https://api.alibabacloud.com/document/Config/2020-09-07/ListConfigRuleEvaluationResults"/>.</summary>
internal sealed class ListConfigRuleEvaluationResults() : ConfigAction("ListConfigRuleEvaluationResults", mutates: false,
    ["ConfigRuleId", "CompliancePackId", "ComplianceType", "Regions", "ResourceTypes", "NextToken", "MaxResults"],
    "Evaluated are, as of the moment of the call: ecs-disk-encrypted, ecs-in-use-disk-encrypted, "
    + "ecs-available-disk-encrypted, ecs-disk-all-encrypted-by-kms, ack-cluster-encryption-enabled, "
    + "kms-key-rotation-enabled and kms-key-delete-protection-enabled; not where the rule is held to resource groups or "
    + "tags. All other rules are stored and not evaluated: INSUFFICIENT_DATA, and no results.")
{
    private const int Most = 100;

    public override JsonObject Answer(Request request)
    {
        if (request.Optional("CompliancePackId") is not null) _ = PackOf(request);
        if (request.Optional("ConfigRuleId") is not null) _ = RuleOf(request);
        _ = request.OneOf("ComplianceType", ComplianceType.Compliant, ComplianceType.Filters);
        var size = request.Integer("MaxResults", 1, Most) ?? 10;
        var start = request.Optional("NextToken") is null ? 0
            : request.Integer("NextToken", 1, int.MaxValue) ?? throw request.Invalid("NextToken");
        var results = request.Store.ConfigRules.At(request.At)
            .Where(rule => request.Fits("ConfigRuleId", rule.Id) && request.Fits("CompliancePackId", rule.PackId.At(request.At)))
            .SelectMany(rule => Evaluations.Of(request, rule))
            .Where(result => request.Fits("ComplianceType", result.Type) && request.Fits("Regions", result.Subject.Region)
                && request.Fits("ResourceTypes", result.Subject.Type))
            .ToList();
        return new()
        {
            ["EvaluationResults"] = new JsonObject
            {
                ["EvaluationResultList"] =
                    new JsonArray([.. results.Skip(start).Take(size).Select(result => Describe(request, result))]),
                ["MaxResults"] = size,
                ["NextToken"] = start + size < results.Count ? $"{start + size}" : "",
            },
            ["RequestId"] = request.RequestId,
        };
    }

    private static JsonObject Describe(Request request, EvaluationResult result)
    {
        var time = request.At.ToUnixTimeMilliseconds();
        return new()
        {
            ["ComplianceType"] = result.Type,
            ["RiskLevel"] = result.Rule.RiskLevel(request.At),
            ["ResultRecordedTimestamp"] = time,
            ["ConfigRuleInvokedTimestamp"] = time,
            ["InvokingEventMessageType"] = "ScheduledNotification",
            ["Annotation"] = result.Annotation,
            ["RemediationEnabled"] = false,
            ["EvaluationResultIdentifier"] = new JsonObject
            {
                ["OrderingTimestamp"] = time,
                ["EvaluationResultQualifier"] = new JsonObject
                {
                    ["ConfigRuleId"] = result.Rule.Id,
                    ["ConfigRuleName"] = result.Rule.Name,
                    ["ConfigRuleArn"] = result.Rule.Arn,
                    ["CompliancePackId"] = result.Rule.PackId.At(request.At),
                    ["ResourceId"] = result.Subject.Id,
                    ["ResourceName"] = result.Subject.Name,
                    ["ResourceType"] = result.Subject.Type,
                    ["ResourceOwnerId"] = long.Parse(CloudAccount.ReservedId),
                    ["RegionId"] = result.Subject.Region,
                },
            },
        };
    }
}
