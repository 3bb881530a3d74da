using System.Text.Json.Nodes;

namespace Infra.Cloud.Config;

/// <summary>Changes what a rule looks at and how; what is not sent stays:
/// <see href="https://api.alibabacloud.com/document/Config/2020-09-07/UpdateConfigRule"/>.</summary>
internal sealed class UpdateConfigRule() : ConfigAction("UpdateConfigRule", mutates: true,
    ["ConfigRuleId", .. ConfigRuleSettings.Names, "ClientToken"], "The name stays. A repeated ClientToken changes nothing more.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var rule = RuleOf(request);
        foreach (var (setting, value) in ConfigRuleSettings.Read(request)) rule.Settings.Put(request.Moment, setting, value);
        rule.ModifiedAt = rule.ModifiedAt.Set(request.Moment, request.At);
        request.Touch(rule);
        return new() { ["ConfigRuleId"] = rule.Id, ["RequestId"] = request.RequestId };
    }
}
