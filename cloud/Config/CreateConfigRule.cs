using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.Config;

/// <summary>Makes a rule from a managed one:
/// <see href="https://api.alibabacloud.com/document/Config/2020-09-07/CreateConfigRule"/>.</summary>
internal sealed class CreateConfigRule() : ConfigAction("CreateConfigRule", mutates: true,
    ["ConfigRuleName", "SourceOwner", "SourceIdentifier", .. ConfigRuleSettings.Names, "ClientToken"],
    "Managed rules only (SourceOwner ALIYUN), whatever they are called. The rule is active at once, and Cloud Config is "
    + "on from the start. No tag lists and no exclusion of regions, groups or tags.")
{
    public override JsonObject Answer(Request request)
    {
        if (request.Made(request.Store.ConfigRules, ConfigErrors.RuleExists) is { } made) return Describe(request, made);

        var name = request.Required("ConfigRuleName");
        if (request.Required("SourceOwner") != "ALIYUN") throw request.Invalid("SourceOwner");
        var identifier = request.Required("SourceIdentifier");
        foreach (var needed in new[] { "ConfigRuleTriggerTypes", "ResourceTypesScope", "RiskLevel" }) _ = request.Required(needed);
        var sent = ConfigRuleSettings.Read(request);
        if (request.Store.ConfigRules.At(request.At).Any(other => other.Name == name))
            throw request.Refuse(ConfigErrors.RuleExists);
        if (request.Store.ConfigRules.CountAt(request.At, _ => true) >= ConfigLimits.Rules)
            throw request.Refuse(ConfigErrors.TooManyRules);

        var settings = new TimedTexts();
        foreach (var (setting, value) in sent) settings.Put(request.Moment, setting, value);
        var rule = new ConfigRule
        {
            Id = ResourceIds.New(request, "cr", "config-rule"),
            CreatedAt = request.At,
            Name = name,
            Identifier = identifier,
            Settings = settings,
            ModifiedAt = new(request.At),
        };
        request.MarkMade(rule);
        request.Store.ConfigRules.Put(rule);
        return Describe(request, rule);
    }

    private static JsonObject Describe(Request request, ConfigRule rule) =>
        new() { ["ConfigRuleId"] = rule.Id, ["RequestId"] = request.RequestId };
}
