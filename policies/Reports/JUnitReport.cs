using System.Globalization;
using System.Xml;
using Infra.Policies.Checking;
using Infra.Policies.Judging;

namespace Infra.Policies.Reports;

/// <summary>JUnit's XML: a suite per file, a case per rule and resource. What is waived, known or cannot be judged is
/// skipped with the reason, so that a build server neither fails nor passes it.</summary>
internal sealed class JUnitReport(Check check, ReportOptions options, TextWriter to)
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        // A text does not know that it becomes UTF-8; the declaration is written by hand.
        OmitXmlDeclaration = true,
    };

    public void Write()
    {
        to.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(to, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "atrest check");
            foreach (var input in check.Inputs) Suite(xml, input);
            xml.WriteEndElement();
        }
        to.Write('\n');
    }

    private void Suite(XmlWriter xml, CheckedInput input)
    {
        var rows = check.RowsOf(input).Where(row => row.Judgement.Verdict != Verdict.NotApplicable);
        var (all, failures, skipped) = (0, 0, 0);
        foreach (var row in rows)
        {
            all++;
            if (check.Fails(row)) failures++;
            else if (row.Judgement.Verdict != Verdict.Compliant) skipped++;
        }

        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", input.Name);
        Attribute(xml, "tests", Number(all));
        Attribute(xml, "failures", Number(failures));
        Attribute(xml, "errors", "0");
        Attribute(xml, "skipped", Number(skipped));
        foreach (var row in rows) Case(xml, row);
        xml.WriteEndElement();
    }

    private void Case(XmlWriter xml, Row row)
    {
        var judgement = row.Judgement;
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", judgement.Rule.Id);
        Attribute(xml, "name", judgement.Resource.Urn);
        Attribute(xml, "file", row.Input.Name);
        Attribute(xml, "line", Number(row.Line));
        if (check.Fails(row))
        {
            xml.WriteStartElement("failure");
            Attribute(xml, "type", Terms.Key(judgement.Rule.Severity));
            Attribute(xml, "message", judgement.Findings.Count > 0
                ? judgement.Findings[0].Message.In(options.Language) : judgement.Rule.Title.In(options.Language));
            xml.WriteString(Clean(string.Concat(judgement.Findings.Select(Lines))));
            xml.WriteEndElement();
        }
        else if (judgement.Verdict != Verdict.Compliant)
        {
            xml.WriteStartElement("skipped");
            Attribute(xml, "message", Reason(row));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private string Reason(Row row)
    {
        var judgement = row.Judgement;
        if (judgement.Waiver is { } waiver) return $"{Terms.Waived.In(options.Language)}: {waiver.Reason}";
        var label = row.IsKnown ? Terms.Known : Terms.Of(judgement.Verdict);
        var message = judgement.Findings.Count > 0 ? judgement.Findings[0].Message.In(options.Language) : "";
        return message.Length == 0 ? label.In(options.Language) : $"{label.In(options.Language)}: {message}";
    }

    private string Lines(Finding finding)
    {
        var path = finding.Path.Length == 0 ? "" : $"{finding.Path}: ";
        var fix = finding.Fix.In(options.Language);
        return $"{path}{finding.Message.In(options.Language)}\n"
            + (string.IsNullOrEmpty(fix) ? "" : $"{Terms.Fix.In(options.Language)}: {fix}\n");
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Clean(value));

    /// <summary>XML has no place for most control characters, not even escaped.</summary>
    private static string Clean(string text) => string.Concat(text.Select(
        (one, at) => one is '\n' ? "\n"
            : XmlConvert.IsXmlChar(one) || IsPair(text, at) ? one.ToString() : $"\\u{(int)one:x4}"));

    private static bool IsPair(string text, int at) =>
        (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
        || (at > 0 && char.IsSurrogatePair(text[at - 1], text[at]));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
