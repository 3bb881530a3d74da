using System.Text.RegularExpressions;
using Infra.Kms.Online;
using Infra.OpenApi.Retry;

namespace Infra.Tests.Docs;

/// <summary>The table that maps the documents' statements to components and tests names only what exists.</summary>
public sealed partial class StatementsTests
{
    private static readonly string[][] s_rows =
    [
        .. new MarkdownPage("docs/statements.md").Text.ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)
                && !line.StartsWith("| statement |", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    [Fact]
    public void Statements_Everyone_NamesAComponentAndATestThatExist()
    {
        var types = typeof(StatementsTests).Assembly.GetTypes();
        var components = new[] { typeof(Infra.Keys.CustomerKey), typeof(KmsClient), typeof(RetryPolicy) }
            .SelectMany(type => type.Assembly.GetExportedTypes()).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Assert.True(s_rows.Length >= 24, $"only {s_rows.Length} statements were found");
        Assert.All(s_rows, row =>
        {
            var tests = Name().Matches(row[3]).Select(match => match.Groups["name"].Value.Split('.')).ToList();
            Assert.NotEmpty(tests);
            Assert.All(tests, test => Assert.Contains(types, type => type.Name == test[0] && IsTest(type, test[1])));
            var named = Name().Matches(row[2]).Select(match => match.Groups["name"].Value).ToList();
            Assert.NotEmpty(named);
            Assert.All(named.Where(name => name != "keyId"), name => Assert.Contains(name, components));
        });
    }

    private static bool IsTest(Type type, string method) => type.GetMethod(method) is { } found
        && found.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0;

    [GeneratedRegex("`(?<name>[A-Za-z_.0-9]+)`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
