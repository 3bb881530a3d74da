using System.Text.Json.Nodes;

namespace Infra.Cloud.Config;

/// <summary>Takes rules out of a compliance pack; they stay:
/// <see href="https://api.alibabacloud.com/document/Config/2020-09-07/DetachConfigRuleToCompliancePack"/>.</summary>
internal sealed class DetachConfigRuleToCompliancePack() : ConfigAction("DetachConfigRuleToCompliancePack", mutates: true,
    ["CompliancePackId", "ConfigRuleIds"], "A rule that is not in the pack is left alone.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var pack = PackOf(request);
        var rules = RulesOf(request, "ConfigRuleIds");
        foreach (var rule in rules.Where(rule => rule.PackId.At(request.At) == pack.Id)) PackRules.Move(request, rule, "");
        return Operated(request, rules);
    }
}
