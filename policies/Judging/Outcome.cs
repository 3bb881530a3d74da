namespace Infra.Policies.Judging;

/// <summary>A rule's answer about one resource: the verdict, and each place it rests on.</summary>
public readonly struct Outcome
{
    private readonly IReadOnlyList<Finding>? _findings;

    private Outcome(Verdict verdict, IReadOnlyList<Finding>? findings = null)
    {
        Verdict = verdict;
        _findings = findings;
    }

    /// <summary>The rule says nothing about this resource.</summary>
    public static Outcome NotApplicable => default;

    /// <summary>The rule is kept.</summary>
    public static Outcome Compliant { get; } = new(Verdict.Compliant);

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>The places at which the rule is broken or cannot be judged; none where it is kept.</summary>
    public IReadOnlyList<Finding> Findings => _findings ?? [];

    /// <summary>The rule is broken at these places.</summary>
    public static Outcome Violation(params IReadOnlyList<Finding> findings) => new(Verdict.Violation, findings);

    /// <summary>Nobody can tell yet, because of these places.</summary>
    public static Outcome NotEvaluated(params IReadOnlyList<Finding> findings) => new(Verdict.NotEvaluated, findings);

    /// <summary>The rule does not apply, for a reason worth saying.</summary>
    public static Outcome NotApplicableBecause(Finding finding) => new(Verdict.NotApplicable, [finding]);
}
