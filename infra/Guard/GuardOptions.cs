using System.Collections.Immutable;
using Infra.Policies.Rules;
using Infra.Policies.Waivers;

namespace Infra.Guard;

/// <summary>What a program is held to.</summary>
public sealed record GuardOptions
{
    /// <summary>The rules.</summary>
    /// <value>Default: all there are.</value>
    public RuleSet Rules { get; init; } = RuleBook.All;

    /// <summary>What the rules demand, where they leave room.</summary>
    /// <value>Default: customer keys, rotated every year, deleted after thirty days.</value>
    public Requirements Requirements { get; init; } = new();

    /// <summary>What a violation leads to, by the id of the rule.</summary>
    /// <value>Default: <see cref="GuardDefaults.LevelOf"/> of each rule that is not named here.</value>
    public ImmutableDictionary<string, Level> Levels { get; init; } = ImmutableDictionary<string, Level>.Empty;

    /// <summary>Waivers that do not stand beside their resource.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>The clock by which waivers expire.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    internal Level LevelOf(Rule rule) => Levels.TryGetValue(rule.Id, out var level) ? level : GuardDefaults.LevelOf(rule);

    internal DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
}
