using System.Text.Json.Nodes;

namespace Infra.Cloud.Config;

/// <summary>Answers a rule and what came of it:
/// <see href="https://api.alibabacloud.com/document/Config/2020-09-07/GetConfigRule"/>.</summary>
internal sealed class GetConfigRule() : ConfigAction("GetConfigRule", mutates: false, ["ConfigRuleId"],
    "No description of the managed rule and no times of evaluation: what is evaluated here is so when somebody looks.")
{
    public override JsonObject Answer(Request request) => new()
    {
        ["ConfigRule"] = ConfigRuleAnswer.Whole(request, RuleOf(request)),
        ["RequestId"] = request.RequestId,
    };
}
