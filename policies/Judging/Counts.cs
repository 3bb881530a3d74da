namespace Infra.Policies.Judging;

/// <summary>How often each verdict was given. They add up to rules times resources.</summary>
/// <param name="Compliant">Rules kept.</param>
/// <param name="Violations">Rules broken.</param>
/// <param name="NotEvaluated">Verdicts nobody can give yet.</param>
/// <param name="Waived">Rules broken with somebody's answer for it.</param>
/// <param name="NotApplicable">Rules that say nothing about a resource.</param>
public sealed record Counts(long Compliant, long Violations, long NotEvaluated, long Waived, long NotApplicable)
{
    /// <summary>Rules times resources.</summary>
    public long Total => Compliant + Violations + NotEvaluated + Waived + NotApplicable;
}
