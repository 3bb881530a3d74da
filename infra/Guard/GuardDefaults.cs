using Infra.Policies.Rules;

namespace Infra.Guard;

/// <summary>What the guard does unless it is told otherwise.</summary>
public static class GuardDefaults
{
    /// <summary>The least severity that stops a program.</summary>
    public const Severity Stopping = Severity.High;

    /// <summary>What a violation leads to: data in the clear, or that can be lost for good, stops the program; a key
    /// that could be a better one, or a missing precaution, is reported.</summary>
    public static Level LevelOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Severity >= Stopping ? Level.Mandatory : Level.Advisory;
    }
}
