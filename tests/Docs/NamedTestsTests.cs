using System.Text.RegularExpressions;

namespace Infra.Tests.Docs;

/// <summary>Where a page says that a test shows something, there is such a test.</summary>
public sealed partial class NamedTestsTests
{
    private static readonly Dictionary<string, HashSet<string>> s_tests = typeof(NamedTestsTests).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Tests", StringComparison.Ordinal))
        .GroupBy(type => type.Name, StringComparer.Ordinal)
        .ToDictionary(
            types => types.Key,
            types => types.SelectMany(type => type.GetMethods()).Where(IsTest).Select(method => method.Name).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    [Fact]
    public void Pages_NameOnlyTestsThatExist()
    {
        var named = MarkdownPage.All.SelectMany(page => Named().Matches(page.Text).Select(match => (
            page.Path, Class: match.Groups["class"].Value, Method: match.Groups["method"].Value))).ToList();

        Assert.True(named.Count > 100, $"only {named.Count} tests are named");
        Assert.DoesNotContain(named, test => !s_tests.TryGetValue(test.Class, out var methods)
            || (test.Method.Length > 0 && !methods.Contains(test.Method)));
    }

    private static bool IsTest(System.Reflection.MethodInfo method) =>
        method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0;

    [GeneratedRegex(@"`(?<class>[A-Z][A-Za-z0-9]*Tests)(\.(?<method>[A-Za-z0-9_]+))?`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
