using System.Text.Json.Nodes;

namespace Infra.Cloud.Config;

/// <summary>Asks for an evaluation of a rule or of a compliance pack:
/// <see href="https://api.alibabacloud.com/document/Config/2020-09-07/StartConfigRuleEvaluation"/>.</summary>
internal sealed class StartConfigRuleEvaluation() : ConfigAction("StartConfigRuleEvaluation", mutates: false,
    ["ConfigRuleId", "CompliancePackId"],
    "Nothing begins: whoever asks for results gets those of the moment.")
{
    public override JsonObject Answer(Request request)
    {
        if (request.Optional("CompliancePackId") is not null) _ = PackOf(request);
        else _ = RuleOf(request);
        return new() { ["Result"] = true, ["RequestId"] = request.RequestId };
    }
}
