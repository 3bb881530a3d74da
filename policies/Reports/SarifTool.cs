using System.Text.Json;
using Infra.Policies.Rules;

namespace Infra.Policies.Reports;

/// <summary>The part of a SARIF log that says who looked and by which rules.</summary>
internal sealed class SarifTool(RuleSet rules, ReportOptions options)
{
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => "error",
        Severity.Medium => "warning",
        _ => "note",
    };

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("driver");
        json.WriteString("name", "atrest");
        json.WriteString("semanticVersion", options.ToolVersion);
        json.WriteStartArray("rules");
        foreach (var rule in rules.All) Rule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Rule(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        Text(json, "shortDescription", rule.Title.In(options.Language));
        Text(json, "fullDescription", rule.Reason.In(options.Language));
        Text(json, "help", rule.Remediation.In(options.Language));
        if (rule.Links.FirstOrDefault(IsWeb) is { } link) json.WriteString("helpUri", link);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        // Code scanning sorts by this number; the ranges are those of CVSS.
        json.WriteString("security-severity", rule.Severity switch
        {
            Severity.Critical => "9.5",
            Severity.High => "8.0",
            Severity.Medium => "5.5",
            Severity.Low => "3.0",
            _ => "0.0",
        });
        json.WriteStartArray("tags");
        json.WriteStringValue("security");
        json.WriteStringValue("encryption");
        foreach (var control in rule.Controls) json.WriteStringValue($"{control.Standard.English} {control.Clause.English}");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static bool IsWeb(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";
}
