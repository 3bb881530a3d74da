namespace Infra.Cloud.Config;

/// <summary>The errors of Cloud Config.</summary>
/// <remarks>Codes, statuses and texts are those of the official metadata of Config 2020-09-07; Invalid.ConfigRuleId.Value
/// and Invalid.CompliancePackId.Value are the codes that the provider takes for gone. The codes for a missing parameter
/// and for one out of its range are ours, in the form of Invalid.CompliancePackName.Empty and
/// Invalid.CompliancePackName.Value.</remarks>
internal static class ConfigErrors
{
    public static readonly ServiceError RuleNotFound =
        new(400, "ConfigRuleNotExists", "The ConfigRule does not exist.");

    public static readonly ServiceError RuleExists = new(400, "ConfigRuleExists", "The ConfigRule already exists.");

    public static readonly ServiceError TooManyRules =
        new(400, "ExceedMaxRuleCount", "The maximum number of rules is exceeded.");

    public static readonly ServiceError PackNotFound = Invalid("CompliancePackId");

    public static readonly ServiceError PackExists =
        new(400, "CompliancePackExists", "The compliance pack already exists.");

    public static readonly ServiceError TooManyPacks =
        new(400, "CompliancePackExceedMaxCount", "The maximum number of compliance pack is exceeded.");

    public static readonly ServiceError TooManyRulesInPack =
        new(400, "ConfigRuleExceedMaxRuleCount", "The maximum number of config rules is exceeded.");

    public static readonly ServiceError NoPermission =
        new(400, "NoPermission", "You are not authorized to perform this operation.");

    public static ServiceError Missing(string parameter) =>
        new(400, $"Invalid.{parameter}.Empty", $"You must specify {parameter}.");

    public static ServiceError Invalid(string parameter) =>
        new(400, $"Invalid.{parameter}.Value", $"The specified {parameter} is invalid.");
}
