using Infra.Tests.Testing;

namespace Infra.Tests.Migration.Running;

/// <summary>docs/migration/shown.md: what it claims is what the tests count.</summary>
internal static class ShownPage
{
    /// <summary>The page.</summary>
    public static string Text { get; } = File.ReadAllText(Repository.PathOf("docs", "migration", "shown.md")).ReplaceLineEndings("\n");

    /// <summary>The rows of its tables, by their cells.</summary>
    public static IReadOnlyList<string[]> Rows { get; } = [.. Text.Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];

    /// <summary>Checks what the page counts of a route.</summary>
    /// <param name="route">The route.</param>
    /// <param name="column">The column, from 1.</param>
    /// <param name="points">How many were killed and went on.</param>
    public static void Counts(string route, int column, int points)
    {
        var row = Assert.Single(Rows, row => row[0] == route);
        Assert.Equal($"{points} of {points}", row[column]);
    }
}
