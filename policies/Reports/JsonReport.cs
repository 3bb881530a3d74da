using System.Text.Json;
using Infra.Policies.Checking;
using Infra.Policies.Judging;
using Infra.Policies.Rules;
using Infra.Policies.Values;
using Infra.Policies.Waivers;

namespace Infra.Policies.Reports;

/// <summary>The report for programs; its schema is docs/policies/check.schema.json.</summary>
internal sealed class JsonReport(Check check, ReportOptions options, TextWriter to)
{
    /// <summary>The version of the form: a member that goes or changes its meaning makes a new one.</summary>
    private const int Version = 1;

    public void Write()
    {
        using var text = new JsonText(to);
        var json = text.Json;
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteBoolean("failed", check.Failed);
        Files(json);
        json.WriteNumber("rules", check.Rules.All.Count);
        json.WriteNumber("resources", check.Inputs.Sum(input => input.Input.Resources.Count));
        Counts(json);
        json.WriteStartArray("verdicts");
        foreach (var input in check.Inputs) Verdicts(text, input);
        json.WriteEndArray();
        WaiverProblems(json);
        if (check.HasBaseline) Baseline(json);
        json.WriteEndObject();
    }

    private void Files(Utf8JsonWriter json)
    {
        json.WriteStartArray("files");
        foreach (var input in check.Inputs)
        {
            json.WriteStartObject();
            json.WriteString("name", input.Name);
            json.WriteString("kind", Terms.Key(input.Input.Kind));
            json.WriteNumber("resources", input.Input.Resources.Count);
            json.WriteNumber("leftOut", input.Input.LeftOut);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Counts(Utf8JsonWriter json)
    {
        var counts = check.Counts;
        json.WriteStartObject("counts");
        json.WriteNumber("compliant", counts.Compliant);
        json.WriteNumber("violation", counts.Violations);
        json.WriteNumber("notApplicable", counts.NotApplicable);
        json.WriteNumber("notEvaluated", counts.NotEvaluated);
        json.WriteNumber("waived", counts.Waived);
        json.WriteEndObject();
    }

    private void Verdicts(JsonText text, CheckedInput input)
    {
        var rows = check.RowsOf(input).GetEnumerator();
        var hasRow = rows.MoveNext();
        for (var at = 0; at < input.Input.Resources.Count && (hasRow || options.ShowsAll); at++)
        {
            var resource = input.Input.Resources[at];
            var judged = options.ShowsAll ? new HashSet<Rule>() : null;
            for (; hasRow && ReferenceEquals(rows.Current.Judgement.Resource, resource); hasRow = rows.MoveNext())
            {
                judged?.Add(rows.Current.Judgement.Rule);
                Verdict(text.Json, rows.Current);
                text.FlushWhenFull();
            }
            if (judged is null) continue;
            foreach (var rule in check.Rules.All.Where(rule => !judged.Contains(rule)))
            {
                var silent = new Judgement(rule, resource, rule.Level, Judging.Verdict.NotApplicable, []);
                Verdict(text.Json, new Row(input, input.Input.Lines[at], silent, IsKnown: false));
                text.FlushWhenFull();
            }
        }
    }

    private void Verdict(Utf8JsonWriter json, Row row)
    {
        var judgement = row.Judgement;
        var first = judgement.Findings.Count > 0 ? judgement.Findings[0] : null;
        json.WriteStartObject();
        json.WriteString("rule", judgement.Rule.Id);
        json.WriteString("type", judgement.Resource.Type);
        json.WriteString("name", judgement.Resource.Name);
        json.WriteString("urn", judgement.Resource.Urn);
        json.WriteString("verdict", Terms.Key(judgement.Verdict));
        json.WriteString("path", first?.Path ?? "");
        json.WriteString("message", first is null ? "" : In(first.Message));
        json.WriteString("fix", first is null ? "" : In(first.Fix));
        json.WriteString("severity", Terms.Key(judgement.Rule.Severity));
        json.WriteString("level", Terms.Key(judgement.Level));
        json.WriteString("file", row.Input.Name);
        json.WriteNumber("line", row.Line);
        if (check.HasBaseline && judgement.Verdict == Judging.Verdict.Violation) json.WriteBoolean("known", row.IsKnown);
        Waiver(json, judgement.Waiver);
        if (judgement.Findings.Count > 1) Findings(json, judgement.Findings);
        json.WriteEndObject();
    }

    private void Findings(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("path", finding.Path);
            json.WriteString("message", In(finding.Message));
            json.WriteString("fix", In(finding.Fix));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Waiver(Utf8JsonWriter json, Waiver? waiver)
    {
        if (waiver is null)
        {
            json.WriteNull("waiver");
            return;
        }
        json.WriteStartObject("waiver");
        json.WriteString("resource", waiver.Resource);
        json.WriteString("reason", waiver.Reason);
        json.WriteString("expires", waiver.Expires);
        json.WriteString("owner", waiver.Owner);
        json.WriteString("source", waiver.Source == WaiverSource.Code ? "code" : "file");
        json.WriteEndObject();
    }

    private void WaiverProblems(Utf8JsonWriter json)
    {
        json.WriteStartArray("waiverProblems");
        foreach (var problem in check.WaiverProblems)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(problem.Kind.ToString()));
            json.WriteBoolean("error", problem.IsError);
            json.WriteString("rule", problem.Waiver.Rule);
            json.WriteString("resource", problem.Waiver.Resource);
            json.WriteString("message", problem.Message.In(options.Language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Baseline(Utf8JsonWriter json)
    {
        json.WriteStartArray("gone");
        foreach (var entry in check.Gone)
        {
            json.WriteStartObject();
            json.WriteString("rule", entry.Rule);
            json.WriteString("urn", entry.Urn);
            json.WriteString("path", entry.Path);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private string In(Words words) => words.In(options.Language) ?? "";
}
