using Infra.Tests.Docs;

namespace Infra.Tests.Migration.Running;

/// <summary>The page that says how conversions are shown leaves no scenario out. That the tests exist that pages name
/// is tested of all pages.</summary>
public sealed class ShownPageTests
{
    public static TheoryData<string> Scenarios => [.. Enumerable.Range(1, 20).Select(number => $"M{number:00}")];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Scenario_HasATestOfItsNumber_AndThePageNamesOne(string id)
    {
        var row = Assert.Single(ShownPage.Rows, row => row[0] == id);

        var named = TestNames.In(row[^1]).Select(test => test.Method).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, method => Assert.StartsWith($"{id}_", method, StringComparison.Ordinal));
    }
}
