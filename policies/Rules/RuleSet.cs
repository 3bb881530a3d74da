using System.Collections.Frozen;

namespace Infra.Policies.Rules;

/// <summary>Rules, indexed by the types they judge, so that a resource costs no more the more types there
/// are.</summary>
public sealed class RuleSet
{
    private readonly FrozenDictionary<string, Rule[]> _byType;
    private readonly FrozenDictionary<string, Rule> _byId;

    /// <summary>Takes rules together; two of the same id are refused.</summary>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public RuleSet(IEnumerable<Rule> rules)
    {
        All = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        foreach (var twice in All.GroupBy(rule => rule.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            throw new ArgumentException($"'rules' must have one rule of each id; got {twice.Key} twice.", nameof(rules));
        }

        _byId = All.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);
        _byType = All.SelectMany(rule => rule.Types.Select(type => (type, rule)))
            .GroupBy(pair => pair.type, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.rule).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Every rule, sorted by id.</summary>
    public IReadOnlyList<Rule> All { get; }

    /// <summary>The types that any rule judges.</summary>
    public IReadOnlyCollection<string> Types => _byType.Keys;

    /// <summary>The rules that judge a type.</summary>
    public ReadOnlySpan<Rule> For(string type) => _byType.TryGetValue(type, out var rules) ? rules : [];

    /// <summary>The rule of that id, or null.</summary>
    public Rule? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The rules that a condition keeps.</summary>
    public RuleSet Where(Func<Rule, bool> condition) => new(All.Where(condition));
}
