using System.Text.Json.Nodes;

namespace Infra.Cloud.Config;

/// <summary>Deletes rules, which leave the compliance pack that they are in:
/// <see href="https://api.alibabacloud.com/document/Config/2019-01-08/DeleteConfigRules"/>.</summary>
internal sealed class DeleteConfigRules()
    : ConfigAction("DeleteConfigRules", mutates: true, ["ConfigRuleIds"], "They are gone at once.", Former)
{
    public override JsonObject Answer(Request request)
    {
        var rules = RulesOf(request, "ConfigRuleIds");
        foreach (var rule in rules)
        {
            rule.DeleteAt(request.At);
            request.Touch(rule);
        }

        return Operated(request, rules);
    }
}
