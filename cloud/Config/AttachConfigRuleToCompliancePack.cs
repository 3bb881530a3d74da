using System.Text.Json.Nodes;

namespace Infra.Cloud.Config;

/// <summary>Puts rules into a compliance pack:
/// <see href="https://api.alibabacloud.com/document/Config/2020-09-07/AttachConfigRuleToCompliancePack"/>.</summary>
internal sealed class AttachConfigRuleToCompliancePack() : ConfigAction("AttachConfigRuleToCompliancePack", mutates: true,
    ["CompliancePackId", "ConfigRuleIds"], "A rule that is in another pack moves.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var pack = PackOf(request);
        var rules = RulesOf(request, "ConfigRuleIds");
        foreach (var rule in rules) PackRules.Move(request, rule, pack.Id);
        return Operated(request, rules);
    }
}
