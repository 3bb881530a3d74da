using Infra.Policies.Rules;

namespace Infra.Policies.Judging;

/// <summary>How rules are applied: what is demanded, and what a violation leads to.</summary>
public sealed record EvaluationOptions
{
    /// <summary>What the configuration demands, where a rule leaves room.</summary>
    public Requirements Requirements { get; init; } = new();

    /// <summary>Levels by rule id; rules that are not named keep their own. <see cref="Level.Disabled"/> takes a rule
    /// out of the evaluation and of its counts.</summary>
    public IReadOnlyDictionary<string, Level> Levels { get; init; } = new Dictionary<string, Level>();

    /// <summary>The level of a rule under this configuration.</summary>
    public Level LevelOf(Rule rule) => Levels.TryGetValue(rule.Id, out var level) ? level : rule.Level;
}
