using System.Globalization;
using Infra.Migration.Assumptions;
using Infra.Migration.Planning;
using Infra.Migration.Plans;
using Infra.Tests.Testing;

namespace Infra.Tests.Migration.Planning;

/// <summary>The page of plans prints what the code reckons with.</summary>
/// <remarks>UPDATE_SNAPSHOTS=1 writes the table of durations.</remarks>
public sealed class PlanningPageTests
{
    private const string Head = "| step | takes at least | and for each GiB | source |\n|---|---|---|---|\n";
    private static readonly string s_path = Repository.PathOf("docs", "migration", "planning.md");
    private static readonly string s_page = File.ReadAllText(s_path).ReplaceLineEndings("\n");

    [Fact]
    public void Durations_OfThePage_AreThoseOfPlans()
    {
        var begin = s_page.IndexOf(Head, StringComparison.Ordinal) + Head.Length;
        var expected = string.Concat(Durations.All.Select(one =>
            $"| {one.What} | {Text(one.Base)} | {Text(one.PerGiB)} | {one.Source} |\n"));
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && !s_page.EndsWith(expected, StringComparison.Ordinal))
            File.WriteAllText(s_path, s_page[..begin] + expected);

        Assert.Equal(expected, File.ReadAllText(s_path).ReplaceLineEndings("\n")[begin..]);
        Assert.Contains($"as of {Durations.AsOf}", s_page, StringComparison.Ordinal);
    }

    [Fact]
    public void Wishes_OfThePage_AreAllThatThereAre() =>
        Assert.All(typeof(Wishes).GetProperties().Where(property => property.Name != "EqualityContract"),
            property => Assert.Contains($"`{property.Name}`", s_page, StringComparison.Ordinal));

    [Fact]
    public void Routes_OfThePage_AreAllThatThereAre() =>
        Assert.All(Enum.GetNames<Route>(), route => Assert.Contains($"`{route}`", s_page, StringComparison.Ordinal));

    private static string Text(TimeSpan span) => span == TimeSpan.Zero ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds} s");
}
