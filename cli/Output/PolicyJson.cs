using System.Text.Json;
using Infra.Engine;
using Infra.Policies.Judging;
using Infra.Policies.Rules;

namespace Infra.Cli.Output;

/// <summary>The member `policy` of `--json`: what the rules say about the resources of an operation.</summary>
internal static class PolicyJson
{
    public static void Write(Utf8JsonWriter json, OperationResult result)
    {
        var evaluation = Evaluation.Run(RuleBook.All, PolicyResources.Of(result));
        var counts = evaluation.Counts;
        json.WriteStartObject("policy");
        json.WriteNumber("evaluated", counts.Total - counts.NotApplicable);
        json.WriteNumber("passed", counts.Compliant);
        json.WriteNumber("violated", counts.Violations);
        json.WriteNumber("notEvaluated", counts.NotEvaluated);
        json.WriteNumber("waived", counts.Waived);
        json.WriteStartArray("findings");
        foreach (var judgement in evaluation.Judgements.Where(judgement => judgement.Verdict == Verdict.Violation))
        {
            foreach (var finding in judgement.Findings) Finding(json, judgement, finding);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, Judgement judgement, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", judgement.Rule.Id);
        json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(judgement.Rule.Severity.ToString()));
        json.WriteString("urn", judgement.Resource.Urn);
        json.WriteString("path", finding.Path);
        json.WriteString("message", finding.Message.English);
        json.WriteString("fix", finding.Fix.English ?? "");
        json.WriteEndObject();
    }
}
