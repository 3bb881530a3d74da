using Infra.Policies.Values;

namespace Infra.Policies.Reports;

/// <summary>How a report is written.</summary>
public sealed record ReportOptions
{
    /// <summary>The language of sentences; words that programs read stay English.</summary>
    public Language Language { get; init; }

    /// <summary>Whether the text may have colours.</summary>
    public bool HasColour { get; init; }

    /// <summary>Whether verdicts are listed that call for nothing: kept rules in the text, and in JSON also each pair of a
    /// rule and a resource of a type that it does not judge.</summary>
    public bool ShowsAll { get; init; }

    /// <summary>The version of the tool that reports.</summary>
    public string ToolVersion { get; init; } = "0.0.0";
}
