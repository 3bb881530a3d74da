using System.Text.RegularExpressions;
using Infra.Tests.Testing;

namespace Infra.Tests.Cloud.Docs;

public sealed partial class OverTimePageTests
{
    [Fact]
    public void EveryTestClass_ThatThePageNames_IsThere()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "cloud", "over-time.md"));

        var named = Named().Matches(page).Select(match => match.Groups["path"].Value).Distinct().ToList();

        Assert.True(named.Count > 30, $"Only {named.Count} are named.");
        Assert.All(named, path => Assert.True(
            File.Exists(Repository.PathOf("tests", "Cloud", $"{path}.cs")), $"There is no tests/Cloud/{path}.cs."));
    }

    [GeneratedRegex(@"`(?<path>[A-Za-z/]+Tests)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named();
}
