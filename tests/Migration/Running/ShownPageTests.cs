using System.Reflection;
using System.Text.RegularExpressions;

namespace Infra.Tests.Migration.Running;

/// <summary>The page that says how conversions are shown names tests that exist, and leaves no scenario out.</summary>
public sealed partial class ShownPageTests
{
    private static readonly ILookup<string, Type> s_types = typeof(ShownPageTests).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Tests", StringComparison.Ordinal)).ToLookup(type => type.Name);

    public static TheoryData<string> Scenarios => [.. Enumerable.Range(1, 20).Select(number => $"M{number:00}")];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Scenario_HasATestOfItsNumber_AndThePageNamesOne(string id)
    {
        var row = Assert.Single(ShownPage.Rows, row => row[0] == id);

        var named = Named().Matches(row[^1]).Select(match => match.Groups["method"].Value).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, method => Assert.StartsWith($"{id}_", method, StringComparison.Ordinal));
    }

    [Fact]
    public void Tests_ThatThePageNames_Exist()
    {
        var named = Named().Matches(ShownPage.Text);

        Assert.True(named.Count > 60, $"{named.Count}");
        Assert.All(named, match => Assert.True(
            s_types[match.Groups["class"].Value].Any(type => match.Groups["method"].Value is not { Length: > 0 } method
                || type.GetMethods(BindingFlags.Instance | BindingFlags.Public).Any(one => one.Name.StartsWith(method, StringComparison.Ordinal))),
            $"there is no test {match.Value}"));
    }

    [GeneratedRegex(@"`(?<class>[A-Z]\w+Tests)(\.(?<method>\w+))?`")]
    private static partial Regex Named();
}
