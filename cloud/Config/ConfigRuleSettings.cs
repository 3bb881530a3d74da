using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Config;

/// <summary>What a rule can be told when it is made or changed.</summary>
internal static class ConfigRuleSettings
{
    /// <summary>The parameters, all of which UpdateConfigRule takes too.</summary>
    public static readonly string[] Names =
    [
        "Description", "RiskLevel", "ConfigRuleTriggerTypes", "MaximumExecutionFrequency", "ResourceTypesScope",
        "RegionIdsScope", "ResourceGroupIdsScope", "ResourceIdsScope", "ExcludeResourceIdsScope", "TagKeyScope",
        "TagValueScope", "InputParameters",
    ];

    private static readonly string[] s_frequencies =
        ["One_Hour", "Three_Hours", "Six_Hours", "Twelve_Hours", "TwentyFour_Hours"];

    private static readonly string[] s_triggers = ["ConfigurationItemChangeNotification", "ScheduledNotification"];

    /// <summary>The settings that a call sends, checked.</summary>
    public static IReadOnlyDictionary<string, string> Read(Request request)
    {
        _ = request.Integer("RiskLevel", 1, 3);
        _ = request.OneOf("MaximumExecutionFrequency", s_frequencies[^1], s_frequencies);
        if (request.Optional("ConfigRuleTriggerTypes") is { } triggers && !triggers.Split(',').All(s_triggers.Contains))
            throw request.Invalid("ConfigRuleTriggerTypes");
        if (request.Optional("InputParameters") is not null && Parameters(request.Optional("InputParameters")) is null)
            throw request.Invalid("InputParameters");

        return Names.Where(name => request.Raw(name) is not null)
            .ToDictionary(name => name, name => request.Raw(name)!, StringComparer.Ordinal);
    }

    /// <summary>The input parameters of a rule as an object; null if the text is none.</summary>
    public static JsonObject? Parameters(string? text)
    {
        if (string.IsNullOrEmpty(text)) return [];
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
