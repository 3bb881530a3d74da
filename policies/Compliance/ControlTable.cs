using System.Collections.Frozen;

namespace Infra.Policies.Compliance;

/// <summary>Which rule helps to meet which requirement of which standard, with the source of each relation: the file
/// <c>controls.tsv</c> beside this one.</summary>
public static class ControlTable
{
    private static readonly Lazy<FrozenDictionary<string, Control[]>> ByRule = new(Read);

    /// <summary>The ids of all rules that the table names.</summary>
    public static IReadOnlyCollection<string> Rules => ByRule.Value.Keys;

    /// <summary>The requirements that a rule helps to meet; none where no source relates it to any.</summary>
    public static IReadOnlyList<Control> For(string rule) => ByRule.Value.GetValueOrDefault(rule) ?? [];

    private static FrozenDictionary<string, Control[]> Read()
    {
        using var stream = typeof(ControlTable).Assembly.GetManifestResourceStream("controls.tsv")
            ?? throw new InvalidOperationException("The assembly must hold 'controls.tsv'; it was built without it.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .GroupBy(cells => cells[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Select(cells => new Control(cells[1], cells[2], cells[3])).ToArray(),
                StringComparer.Ordinal);
    }
}
