using Infra.Policies.Judging;
using Infra.Policies.Rules;
using Infra.Policies.Waivers;

namespace Infra.Policies.Checking;

/// <summary>How files are checked.</summary>
public sealed record CheckOptions
{
    /// <summary>What is demanded, and what a violation leads to.</summary>
    public EvaluationOptions Evaluation { get; init; } = new();

    /// <summary>The waivers that may hold.</summary>
    public WaiverBook Waivers { get; init; } = WaiverBook.Empty;

    /// <summary>The findings that were there before and make no check fail; null where every finding counts.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>The least severity that makes the check fail; null to go by the levels of the rules.</summary>
    public Severity? FailOn { get; init; }
}
