using Infra.Policies.Judging;
using Infra.Policies.Waivers;

namespace Infra.Guard;

/// <summary>What the rules say about a program, as far as it was declared.</summary>
/// <param name="Judgements">What each rule says about each resource it applies to, by URN and rule.</param>
/// <param name="WaiverProblems">What is the matter with waivers; none before the whole program is judged.</param>
/// <param name="Remedied">The arguments that were set, as <c>urn: path</c>.</param>
public sealed record GuardResult(
    IReadOnlyList<Judgement> Judgements, IReadOnlyList<WaiverProblem> WaiverProblems, IReadOnlyList<string> Remedied)
{
    /// <summary>How many judgements have a verdict.</summary>
    public int Count(Verdict verdict) => Judgements.Count(judgement => judgement.Verdict == verdict);
}
