using Infra.Kms.Online;
using Infra.OpenApi.Retry;

namespace Infra.Tests.Docs;

/// <summary>The table that maps the documents' statements to components and tests names only what exists.</summary>
public sealed class StatementsTests
{
    private static readonly string[][] s_rows = NamedTests.Rows("docs/statements.md", "statement");

    [Fact]
    public void Statements_Everyone_NamesAComponentAndATestThatExist()
    {
        var components = new[] { typeof(Infra.Keys.CustomerKey), typeof(KmsClient), typeof(RetryPolicy) }
            .SelectMany(type => type.Assembly.GetExportedTypes()).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Assert.True(s_rows.Length >= 24, $"only {s_rows.Length} statements were found");
        Assert.All(s_rows, row =>
        {
            var tests = NamedTests.Names(row[3]).ToList();
            Assert.NotEmpty(tests);
            Assert.All(tests, test => Assert.True(NamedTests.Exists(test), $"there is no test {test}"));
            var named = NamedTests.Names(row[2]).ToList();
            Assert.NotEmpty(named);
            Assert.All(named.Where(name => name != "keyId"), name => Assert.Contains(name, components));
        });
    }
}
