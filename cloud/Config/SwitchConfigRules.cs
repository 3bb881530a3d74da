using System.Text.Json.Nodes;

namespace Infra.Cloud.Config;

/// <summary>What switching rules on and off have in common.</summary>
internal abstract class SwitchConfigRules(string name, string state)
    : ConfigAction(name, mutates: true, ["ConfigRuleIds"], version: Former)
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var rules = RulesOf(request, "ConfigRuleIds");
        foreach (var rule in rules)
        {
            rule.State = rule.State.Set(request.Moment, state);
            request.Touch(rule);
        }

        return Operated(request, rules);
    }
}
