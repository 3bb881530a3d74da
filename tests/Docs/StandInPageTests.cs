using System.Text.RegularExpressions;

namespace Infra.Tests.Docs;

/// <summary>The table of what the official package does names tests that exist and that run with either package.</summary>
public sealed partial class StandInPageTests
{
    private static readonly (string Behaviour, string Tests)[] s_rows =
    [
        .. new MarkdownPage("docs/stand-ins.md").Text.ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split(" | "))
            .Select(cells => (cells[0].Trim(), cells[1].Trim()))
            .Where(row => row is not ("behaviour", "tests")),
    ];

    private static readonly Type[] s_classes = typeof(StandInPageTests).Assembly.GetTypes();

    [Fact]
    public void Rows_Everyone_NamesTestsThatExistOrSaysWhyThereIsNone()
    {
        Assert.True(s_rows.Length >= 60, $"only {s_rows.Length} rows were found");
        Assert.All(s_rows, row => Assert.True(
            row.Tests.StartsWith("no test: ", StringComparison.Ordinal) != NamesIn(row.Tests).Any(), row.Behaviour));
        Assert.All(s_rows.SelectMany(row => NamesIn(row.Tests)), name => Assert.NotEmpty(AttributesOf(name)));
    }

    /// <summary>A test that is skipped with the official package would show nothing about it.</summary>
    [Fact]
    public void Tests_OfTheRows_RunWithTheOfficialPackageToo() =>
        Assert.All(
            s_rows.SelectMany(row => NamesIn(row.Tests)).SelectMany(AttributesOf),
            attribute => Assert.True(attribute.GetType() == typeof(FactAttribute) || attribute is TheoryAttribute));

    private static FactAttribute[] AttributesOf(string name) =>
    [
        .. s_classes.Where(type => type.Name == name.Split('.')[0])
            .Select(type => type.GetMethod(name.Split('.')[1]))
            .OfType<System.Reflection.MethodInfo>()
            .SelectMany(method => method.GetCustomAttributes(inherit: true).OfType<FactAttribute>()),
    ];

    private static IEnumerable<string> NamesIn(string tests) =>
        Name().Matches(tests).Select(match => match.Groups["name"].Value);

    [GeneratedRegex("`(?<name>[A-Za-z0-9]+Tests[.][A-Za-z0-9_]+)`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
