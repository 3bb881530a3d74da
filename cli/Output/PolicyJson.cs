using System.Text.Json;
using Infra.Engine;
using Infra.Guard;
using Infra.Policies.Judging;
using Infra.Policies.Rules;
using Infra.Policies.Waivers;

namespace Infra.Cli.Output;

/// <summary>The member `policy` of `--json`: what the guard of the program said, or, where no guarded program ran, what
/// the rules say about the resources of the operation.</summary>
internal static class PolicyJson
{
    public static void Write(Utf8JsonWriter json, OperationResult result, GuardResult? guard)
    {
        var judgements = guard?.Judgements ?? Evaluation.Run(RuleBook.All, PolicyResources.Of(result)).Judgements;
        var counts = judgements.ToLookup(judgement => judgement.Verdict);
        json.WriteStartObject("policy");
        json.WriteNumber("evaluated", judgements.Count - counts[Verdict.NotApplicable].Count());
        json.WriteNumber("passed", counts[Verdict.Compliant].Count());
        json.WriteNumber("violated", counts[Verdict.Violation].Count());
        json.WriteNumber("notEvaluated", counts[Verdict.NotEvaluated].Count());
        json.WriteNumber("waived", counts[Verdict.Waived].Count());
        json.WriteStartArray("findings");
        foreach (var judgement in judgements.Where(one => one.Verdict is Verdict.Violation or Verdict.Waived))
        {
            foreach (var finding in judgement.Findings) Finding(json, judgement, finding);
        }
        json.WriteEndArray();
        json.WriteStartArray("remedied");
        foreach (var argument in guard?.Remedied ?? []) json.WriteStringValue(argument);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, Judgement judgement, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", judgement.Rule.Id);
        json.WriteString("severity", Camel(judgement.Rule.Severity));
        json.WriteString("level", Camel(judgement.Level));
        json.WriteString("verdict", Camel(judgement.Verdict));
        json.WriteString("type", judgement.Resource.Type);
        json.WriteString("name", judgement.Resource.Name);
        json.WriteString("urn", judgement.Resource.Urn);
        json.WriteString("path", finding.Path);
        json.WriteString("message", finding.Message.English);
        json.WriteString("fix", finding.Fix.English ?? "");
        if (judgement.Waiver is { } waiver) Waiver(json, waiver);
        else json.WriteNull("waiver");
        json.WriteEndObject();
    }

    private static void Waiver(Utf8JsonWriter json, Waiver waiver)
    {
        json.WriteStartObject("waiver");
        json.WriteString("reason", waiver.Reason);
        json.WriteString("expires", waiver.Expires);
        json.WriteString("owner", waiver.Owner);
        json.WriteEndObject();
    }

    private static string Camel<T>(T word) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName($"{word}");
}
