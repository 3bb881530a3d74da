using System.Globalization;
using System.Xml;
using Infra.Migration.Plans;
using Infra.Migration.Running;

namespace Infra.Migration.Reports;

/// <summary>A report as JUnit XML: a test case for each disk that was asked for, so that a pipeline shows it.</summary>
public static class ReportJUnit
{
    /// <summary>Writes it.</summary>
    public static void Write(MigrationReport report, TextWriter output)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n" });
        xml.WriteStartElement("testsuites");
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", $"atrest migration {report.Plan.Id}");
        xml.WriteAttributeString("tests", Number(report.Disks.Count));
        xml.WriteAttributeString("failures", Number(report.Disks.Count(IsFailure)));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", Number(report.Disks.Count(IsSkipped)));
        foreach (var disk in report.Disks) Case(disk, xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static bool IsSkipped(DiskReport disk) => disk.Planned.Decision == DiskDecision.Skip
        || (disk.Planned.Decision == DiskDecision.Convert && disk.Unit?.Outcome is null or UnitOutcome.NotBegun);

    private static bool IsFailure(DiskReport disk) => !IsSkipped(disk) && disk.Unit?.IsSuccess != true;

    private static void Case(DiskReport disk, XmlWriter xml)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", disk.Planned.UnitId ?? "not converted");
        xml.WriteAttributeString("name", disk.Planned.Source.Id);
        if (disk.Unit is { BegunAt: { } begun, EndedAt: { } ended })
            xml.WriteAttributeString("time", (ended - begun).TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture));
        if (IsSkipped(disk))
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", Clean(disk.Unit?.Reason ?? disk.Planned.Reason));
            xml.WriteEndElement();
        }
        else if (IsFailure(disk))
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", $"{disk.Outcome}{(disk.Unit?.FailedStep is { } step ? $" at {step}" : "")}");
            xml.WriteString(Clean(string.Join('\n',
                new[] { disk.Unit?.Reason ?? disk.Planned.Reason, disk.Planned.WayOut }.OfType<string>().Concat(disk.Unit?.Left ?? []))));
            xml.WriteEndElement();
        }

        xml.WriteElementString("system-out", Clean(string.Join('\n', disk.Before.Keys.Union(disk.After.Keys)
            .Order(StringComparer.Ordinal)
            .Select(name => $"{name}: {disk.Before.GetValueOrDefault(name) ?? "-"} -> {disk.After.GetValueOrDefault(name) ?? "-"}"))));
        xml.WriteEndElement();
    }

    // Names and tags hold what people typed; XML takes no control characters.
    private static string Clean(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '?'));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
