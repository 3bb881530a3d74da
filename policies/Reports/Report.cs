using Infra.Policies.Checking;

namespace Infra.Policies.Reports;

/// <summary>Writes what a check found. No form ever shows the value of a secret: findings name arguments, and values
/// print themselves.</summary>
public static class Report
{
    /// <summary>Writes a report.</summary>
    /// <param name="check">What was found.</param>
    /// <param name="format">The form.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="to">Where to.</param>
    public static void Write(Check check, ReportFormat format, ReportOptions options, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(to);
        switch (format)
        {
            case ReportFormat.Text: new TextReport(check, options, to).Write(); break;
            case ReportFormat.Json: new JsonReport(check, options, to).Write(); break;
            case ReportFormat.Sarif: new SarifReport(check, options, to).Write(); break;
            case ReportFormat.JUnit: new JUnitReport(check, options, to).Write(); break;
            case ReportFormat.Markdown: new MarkdownReport(check, options, to).Write(); break;
            default: throw new ArgumentOutOfRangeException(nameof(format), format, "must be a form of a report");
        }
    }
}
