using System.Collections.Frozen;
using Infra.Policies.Values;

namespace Infra.Policies.Compliance;

/// <summary>Which rule helps to meet which requirement of which standard, with the source of each relation: the files
/// <c>controls.tsv</c> and <c>clauses.tsv</c> beside this one.</summary>
public static class ControlTable
{
    private static readonly Lazy<FrozenDictionary<string, Control[]>> ByRule = new(Read);

    /// <summary>The ids of all rules that the table names.</summary>
    public static IReadOnlyCollection<string> Rules => ByRule.Value.Keys;

    /// <summary>The requirements that a rule helps to meet; none where no source relates it to any.</summary>
    public static IReadOnlyList<Control> For(string rule) => ByRule.Value.GetValueOrDefault(rule) ?? [];

    private static FrozenDictionary<string, Control[]> Read()
    {
        var clauses = Rows("clauses.tsv").ToDictionary(
            cells => (cells[0], cells[1]),
            cells => (
                Standard: new Words(cells[0], cells[3]),
                Clause: new Words($"{cells[1]} ({cells[2]})", $"{cells[1]}（{cells[4]}）")));
        return Rows("controls.tsv").GroupBy(cells => cells[0], StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key,
            group => group.Select(cells =>
            {
                var (standard, clause) = clauses[(cells[1], cells[2])];
                return new Control(standard, clause, Source(cells.ElementAtOrDefault(3)));
            }).ToArray(),
            StringComparer.Ordinal);
    }

    private static Words Source(string? configRule) => configRule is { Length: > 0 }
        ? new($"Cloud Config {configRule}", $"配置审计规则 {configRule}")
        : new("numbering as public checkers list it", "编号依据公开的检查工具");

    private static IEnumerable<string[]> Rows(string file)
    {
        using var stream = typeof(ControlTable).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The assembly must hold '{file}'; it was built without it.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))];
    }
}
