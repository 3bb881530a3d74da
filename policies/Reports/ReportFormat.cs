namespace Infra.Policies.Reports;

/// <summary>The forms of a report.</summary>
public enum ReportFormat
{
    /// <summary>For people at a terminal, grouped by resource.</summary>
    Text,

    /// <summary>For programs: every verdict, by a published schema (docs/policies/check.schema.json).</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>JUnit's XML, for build servers.</summary>
    JUnit,

    /// <summary>Markdown, for comments on changes.</summary>
    Markdown,
}
