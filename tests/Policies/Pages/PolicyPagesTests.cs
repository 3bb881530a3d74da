using Infra.Policies.Pages;
using Infra.Policies.Rules;
using Infra.Tests.Testing;

namespace Infra.Tests.Policies.Pages;

/// <summary>The generated pages are what the rules say; UPDATE_SNAPSHOTS=1 writes them.</summary>
public sealed class PolicyPagesTests
{
    public static TheoryData<string> Rules => [.. RuleBook.All.All.Select(rule => rule.Id)];

    [Fact]
    public void Coverage_IsWhatTheTableSays() => Matches(CoveragePage.Markdown(), "coverage.md");

    [Fact]
    public void Rules_AreListed() => Matches(RulesPage.Markdown(RuleBook.All), "rules.md");

    [Fact]
    public void Standards_AreWhatTheMappingSays() => Matches(StandardsPage.Markdown(RuleBook.All), "standards.md");

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_HasItsPage(string id) => Matches(RulePage.Markdown(RuleBook.All.Find(id)!), "rules", $"{id}.md");

    [Fact]
    public void Page_OfNoRule_IsNotThere()
    {
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs", "policies", "rules"), "*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file));

        Assert.Equal(RuleBook.All.All.Select(rule => rule.Id), pages.Order(StringComparer.Ordinal));
    }

    private static void Matches(string page, params string[] path)
    {
        var file = Repository.PathOf(["docs", "policies", .. path]);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, page);

        var written = File.ReadAllText(file);

        Assert.Equal(written, page);
    }
}
