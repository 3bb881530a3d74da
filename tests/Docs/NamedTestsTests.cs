namespace Infra.Tests.Docs;

/// <summary>Where a page says that a test shows something, there is such a test.</summary>
public sealed class NamedTestsTests
{
    private static readonly Dictionary<string, HashSet<string>> s_tests = typeof(NamedTestsTests).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Tests", StringComparison.Ordinal))
        .GroupBy(type => type.Name, StringComparer.Ordinal)
        .ToDictionary(
            types => types.Key,
            types => types.SelectMany(type => type.GetMethods()).Where(IsTest).Select(method => method.Name)
                .ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    [Fact]
    public void Pages_NameOnlyTestsThatExist()
    {
        var named = MarkdownPage.All
            .SelectMany(page => TestNames.In(page.Text), (page, test) => (page.Path, test.Class, test.Method)).ToList();

        Assert.True(named.Count > 100, $"only {named.Count} tests are named");
        Assert.DoesNotContain(named, test => !s_tests.TryGetValue(test.Class, out var methods)
            || (test.Method.Length > 0 && !methods.Contains(test.Method)));
    }

    private static bool IsTest(System.Reflection.MethodInfo method) =>
        method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0;
}
