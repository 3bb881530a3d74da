using Infra.Tests.Testing;

namespace Infra.Tests.Docs;

/// <summary>The table of what the embedded cloud promises names files that exist, and something that shows each promise;
/// <see cref="NamedTestsTests"/> looks whether there are such tests.</summary>
public sealed class ShownTests
{
    private static readonly string[][] s_rows =
    [
        .. new MarkdownPage("docs/cloud/shown.md").Text.ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)
                && !line.StartsWith("| promise |", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    [Fact]
    public void Promises_Everyone_NamesWhereItIsKept_AndWhatShowsIt()
    {
        Assert.True(s_rows.Length >= 40, $"only {s_rows.Length} promises were found");
        Assert.All(s_rows, row =>
        {
            Assert.All(row[1].Split(", ").Select(name => name.Trim('`')),
                name => Assert.True(Path.Exists(Repository.PathOf(name.Split('/'))), $"there is no {name}"));
            Assert.True(row[2].Contains("Tests.", StringComparison.Ordinal)
                || row[2].StartsWith("measured, not tested:", StringComparison.Ordinal), $"nothing shows that: {row[0]}");
        });
    }
}
