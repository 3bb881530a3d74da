using Infra.Tests.Testing;

namespace Infra.Tests.Docs;

/// <summary>The table of what the embedded cloud promises names only files and tests that exist.</summary>
public sealed class ShownTests
{
    private static readonly string[][] s_rows = NamedTests.Rows("docs/cloud/shown.md", "promise");

    [Fact]
    public void Promises_Everyone_NamesWhereItIsKept_AndTestsThatExist()
    {
        Assert.True(s_rows.Length >= 40, $"only {s_rows.Length} promises were found");
        Assert.All(s_rows, row =>
        {
            Assert.All(row[1].Split(", ").Select(name => name.Trim('`')),
                name => Assert.True(Path.Exists(Repository.PathOf(name.Split('/'))), $"there is no {name}"));
            var tests = NamedTests.Names(row[2]).Where(name => name.Contains("Tests.", StringComparison.Ordinal)).ToList();
            Assert.True(tests.Count > 0 || row[2].StartsWith("measured", StringComparison.Ordinal), $"{row[0]}: no test");
            Assert.All(tests, test => Assert.True(NamedTests.Exists(test), $"there is no test {test}"));
        });
    }
}
