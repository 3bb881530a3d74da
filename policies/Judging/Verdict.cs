namespace Infra.Policies.Judging;

/// <summary>What a rule says about a resource.</summary>
public enum Verdict
{
    /// <summary>The rule says nothing about such a resource. It is not a pass.</summary>
    NotApplicable,

    /// <summary>The rule is kept.</summary>
    Compliant,

    /// <summary>Nobody can tell yet: a value is unknown, or encryption is inherited from a source that is not at hand.
    /// Neither a pass nor a failure.</summary>
    NotEvaluated,

    /// <summary>The rule is broken, and somebody answers for it in writing, for a time.</summary>
    Waived,

    /// <summary>The rule is broken.</summary>
    Violation,
}
