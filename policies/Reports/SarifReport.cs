using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Infra.Policies.Checking;
using Infra.Policies.Judging;
using Infra.Policies.Rules;
using Infra.Policies.Values;
using Infra.Policies.Waivers;

namespace Infra.Policies.Reports;

/// <summary>SARIF 2.1.0: violations as failures, what cannot be judged as open, waivers as suppressions with their
/// justification, a baseline as the state of each result.</summary>
/// <remarks>Kept rules are left out: a page of passes hides what matters, and the format does not ask for them.</remarks>
internal sealed class SarifReport(Check check, ReportOptions options, TextWriter to)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly Dictionary<Rule, int> _indexes =
        check.Rules.All.Select((rule, index) => (rule, index)).ToDictionary(pair => pair.rule, pair => pair.index);

    public void Write()
    {
        using var text = new JsonText(to);
        var json = text.Json;
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        new SarifTool(check.Rules, options).Write(json);
        json.WriteEndObject();
        json.WriteString("language", options.Language == Language.Chinese ? "zh-CN" : "en-US");
        json.WriteString("columnKind", "utf16CodeUnits");
        Invocation(json);
        json.WriteStartArray("results");
        foreach (var row in check.Rows) Results(text, row);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Invocation(Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        if (check.WaiverProblems.Count > 0)
        {
            json.WriteStartArray("toolConfigurationNotifications");
            foreach (var problem in check.WaiverProblems)
            {
                json.WriteStartObject();
                json.WriteString("level", problem.IsError ? "error" : "warning");
                Message(json, "message", problem.Message.In(options.Language));
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Results(JsonText text, Row row)
    {
        if (row.Judgement.Verdict is Verdict.Compliant or Verdict.NotApplicable) return;
        if (row.Judgement.Findings.Count == 0) Result(text.Json, row, "", row.Judgement.Rule.Title.In(options.Language));
        foreach (var finding in row.Judgement.Findings)
        {
            var fix = finding.Fix.In(options.Language);
            var message = finding.Message.In(options.Language);
            Result(text.Json, row, finding.Path, string.IsNullOrEmpty(fix)
                ? message : $"{message}; {Terms.Fix.In(options.Language)}: {fix}");
        }
        text.FlushWhenFull();
    }

    private void Result(Utf8JsonWriter json, Row row, string path, string message)
    {
        var judgement = row.Judgement;
        var isOpen = judgement.Verdict == Verdict.NotEvaluated;
        json.WriteStartObject();
        json.WriteString("ruleId", judgement.Rule.Id);
        json.WriteNumber("ruleIndex", _indexes[judgement.Rule]);
        json.WriteString("kind", isOpen ? "open" : "fail");
        json.WriteString("level", isOpen ? "none" : SarifTool.LevelOf(judgement.Rule.Severity));
        Message(json, "message", message);
        Location(json, row, path);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("finding/v1", Fingerprint(judgement.Rule.Id, judgement.Resource.Urn, path));
        json.WriteEndObject();
        if (check.HasBaseline && judgement.Verdict == Verdict.Violation)
            json.WriteString("baselineState", row.IsKnown ? "unchanged" : "new");
        if (judgement.Waiver is { } waiver) Suppression(json, waiver);
        json.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter json, Row row, string path)
    {
        var resource = row.Judgement.Resource;
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(row.Input.Name));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", row.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", path.Length == 0 ? resource.Name : $"{resource.Name}.{path}");
        json.WriteString("fullyQualifiedName", resource.Urn);
        json.WriteString("kind", "resource");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Suppression(Utf8JsonWriter json, Waiver waiver)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", waiver.Source == WaiverSource.Code ? "inSource" : "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", waiver.Reason);
        json.WriteStartObject("properties");
        json.WriteString("expires", waiver.Expires);
        json.WriteString("owner", waiver.Owner);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>The same finding on another day, in another file, has the same one.</summary>
    private static string Fingerprint(string rule, string urn, string path) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{rule}\n{urn}\n{path}")))[..32];

    private static string UriOf(string file) =>
        string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
