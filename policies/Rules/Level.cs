namespace Infra.Policies.Rules;

/// <summary>What a violation of a rule leads to.</summary>
public enum Level
{
    /// <summary>The rule is not asked.</summary>
    Disabled,

    /// <summary>It is reported.</summary>
    Advisory,

    /// <summary>It stops the deployment, and fails the check.</summary>
    Mandatory,

    /// <summary>The argument is set to what the finding proposes; where it proposes nothing, as
    /// <see cref="Mandatory"/>. Only who can still change the arguments can do so: a check of a file treats it as
    /// mandatory.</summary>
    Remediate,
}
