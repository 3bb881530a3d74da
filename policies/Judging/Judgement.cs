using Infra.Policies.Resources;
using Infra.Policies.Rules;
using Infra.Policies.Waivers;

namespace Infra.Policies.Judging;

/// <summary>What one rule says about one resource.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Level">What a violation leads to under the configuration at hand.</param>
/// <param name="Verdict">The verdict, after waivers.</param>
/// <param name="Findings">The places the verdict rests on; the first one is the one to show where there is room for
/// one.</param>
public sealed record Judgement(Rule Rule, Resource Resource, Level Level, Verdict Verdict, IReadOnlyList<Finding> Findings)
{
    /// <summary>Why a violation is accepted, by whom and for how long, where it is waived.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>Whether this alone makes a check fail.</summary>
    public bool Fails => Verdict == Verdict.Violation && Level >= Level.Mandatory;

    /// <summary>The same judgement with the violation accepted.</summary>
    public Judgement Waive(Waiver waiver) => this with { Verdict = Verdict.Waived, Waiver = waiver };
}
