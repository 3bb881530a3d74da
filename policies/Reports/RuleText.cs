using System.Text.Json;
using Infra.Policies.Compliance;
using Infra.Policies.Rules;
using Infra.Policies.Values;

namespace Infra.Policies.Reports;

/// <summary>Writes what rules are: all of them in a list, one of them in full.</summary>
public static class RuleText
{
    /// <summary>Writes a line per rule, or one JSON document.</summary>
    public static void List(RuleSet rules, ReportFormat format, Language language, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(to);
        if (format == ReportFormat.Json)
        {
            ListJson(rules, language, to);
            return;
        }

        var width = rules.All.Max(rule => rule.Id.Length);
        foreach (var rule in rules.All)
            to.Write($"{rule.Id.PadRight(width)}  {Terms.Key(rule.Severity),-8}  {rule.Title.In(language)}\n");
    }

    /// <summary>Writes what a rule demands, why, and how to keep it.</summary>
    public static void Explain(Rule rule, Language language, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(to);
        to.Write($"{rule.Id}\n{rule.Title.In(language)}\n\n");
        Line(new("severity", "严重程度"), Terms.Of(rule.Severity).In(language));
        Line(new("level", "级别"), Terms.Of(rule.Level).In(language));
        Line(new("types", "资源类型"), string.Join(", ", rule.Types));
        to.Write($"\n{rule.Reason.In(language)}\n\n{Terms.Fix.In(language)}: {rule.Remediation.In(language)}\n");
        Code(new("before", "修改前"), rule.Before);
        Code(new("after", "修改后"), rule.After);
        if (rule.Controls.Count > 0) to.Write('\n');
        foreach (var control in rule.Controls) to.Write($"{Of(control)}\n");
        if (rule.Links.Count > 0) to.Write('\n');
        foreach (var link in rule.Links) to.Write($"{link}\n");

        string Of(Control control)
        {
            var source = control.Source.In(language);
            var mark = language == Language.Chinese ? $"（{source}）" : $" ({source})";
            return $"{control.Standard.In(language)} {control.Clause.In(language)}{mark}";
        }

        void Line(Words label, string text) => to.Write($"{label.In(language)}: {text}\n");

        void Code(Words label, string code)
        {
            to.Write($"\n{label.In(language)}:\n");
            foreach (var line in code.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')) to.Write($"    {line}\n");
        }
    }

    private static void ListJson(RuleSet rules, Language language, TextWriter to)
    {
        using var text = new JsonText(to);
        var json = text.Json;
        json.WriteStartArray();
        foreach (var rule in rules.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("severity", Terms.Key(rule.Severity));
            json.WriteString("level", Terms.Key(rule.Level));
            json.WriteString("title", rule.Title.In(language));
            Strings(json, "types", rule.Types);
            Strings(json, "links", rule.Links);
            json.WriteStartArray("controls");
            foreach (var control in rule.Controls)
            {
                json.WriteStartObject();
                json.WriteString("standard", control.Standard.In(language));
                json.WriteString("clause", control.Clause.In(language));
                json.WriteString("source", control.Source.In(language));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
