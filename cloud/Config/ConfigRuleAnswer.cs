using System.Text.Json.Nodes;
using Infra.Cloud.Config.Evaluation;

namespace Infra.Cloud.Config;

/// <summary>A rule as the actions answer it.</summary>
internal static class ConfigRuleAnswer
{
    /// <summary>The settings that lists tell too.</summary>
    private static readonly string[] s_listed = ["Description", "ResourceTypesScope"];

    /// <summary>The settings of the whole answer, those that were sent.</summary>
    private static readonly string[] s_texts =
    [
        "MaximumExecutionFrequency", "RegionIdsScope", "ResourceGroupIdsScope", "ResourceIdsScope",
        "ExcludeResourceIdsScope", "TagKeyScope", "TagValueScope", "ConfigRuleTriggerTypes",
    ];

    /// <summary>What a list tells about a rule.</summary>
    public static JsonObject Short(Request request, ConfigRule rule)
    {
        var answer = new JsonObject
        {
            ["ConfigRuleId"] = rule.Id,
            ["ConfigRuleName"] = rule.Name,
            ["ConfigRuleArn"] = rule.Arn,
            ["ConfigRuleState"] = rule.State.At(request.At),
            ["SourceOwner"] = "ALIYUN",
            ["SourceIdentifier"] = rule.Identifier,
            ["RiskLevel"] = rule.RiskLevel(request.At),
            ["AccountId"] = long.Parse(CloudAccount.ReservedId),
            ["Compliance"] = Compliance(request, rule),
            ["CreateBy"] = new JsonObject { ["CompliancePackId"] = rule.PackId.At(request.At) },
        };
        foreach (var name in s_listed)
            if (rule.Setting(request.At, name) is { } text) answer[name] = text;
        return answer;
    }

    /// <summary>Everything about a rule.</summary>
    public static JsonObject Whole(Request request, ConfigRule rule)
    {
        var answer = Short(request, rule);
        answer.Remove("SourceOwner");
        answer.Remove("SourceIdentifier");
        answer["CreateBy"]!["CreatorId"] = CloudAccount.ReservedId;
        foreach (var name in s_texts)
            if (rule.Setting(request.At, name) is { } text) answer[name] = text;
        answer["InputParameters"] = ConfigRuleSettings.Parameters(rule.Setting(request.At, "InputParameters"));
        answer["CreateTimestamp"] = rule.CreatedAt.ToUnixTimeMilliseconds();
        answer["ModifiedTimestamp"] = rule.ModifiedAt.At(request.At).ToUnixTimeMilliseconds();
        answer["Source"] = new JsonObject
        {
            ["Owner"] = "ALIYUN",
            ["Identifier"] = rule.Identifier,
            ["SourceDetails"] = new JsonArray(
                [.. rule.List(request.At, "ConfigRuleTriggerTypes").Select(trigger => Source(request, rule, trigger))]),
        };
        answer["Scope"] = new JsonObject
        {
            ["ComplianceResourceTypes"] =
                new JsonArray([.. rule.List(request.At, "ResourceTypesScope").Select(type => JsonValue.Create(type))]),
        };
        return answer;
    }

    private static JsonObject Source(Request request, ConfigRule rule, string trigger)
    {
        var source = new JsonObject { ["EventSource"] = "aliyun.config", ["MessageType"] = trigger };
        if (rule.Setting(request.At, "MaximumExecutionFrequency") is { } frequency)
            source["MaximumExecutionFrequency"] = frequency;
        return source;
    }

    private static JsonObject Compliance(Request request, ConfigRule rule)
    {
        var (type, count) = Evaluations.Sum(Evaluations.Of(request, rule));
        return new() { ["ComplianceType"] = type, ["Count"] = count };
    }
}
