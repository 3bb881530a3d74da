using Infra.Policies.Waivers;

namespace Infra.Tests.Policies.Waivers;

/// <summary>When waivers hold, and what is said of those that do not.</summary>
/// <remarks>Cases after aliyun/infraguard, pkg/waiver (Apache-2.0), as facts.</remarks>
public sealed class WaiverBookTests
{
    private static readonly HashSet<string> Rules = new(StringComparer.Ordinal) { "r", "s" };

    [Theory]
    [InlineData("2026-06-22", null, WaiverState.Active)]
    [InlineData("2026-06-22", "", WaiverState.Active)]
    [InlineData("2026-06-22", "2026-12-31", WaiverState.Active)]
    [InlineData("2026-06-22", "2026-06-22", WaiverState.Active)]
    [InlineData("2026-06-23", "2026-06-22", WaiverState.Expired)]
    [InlineData("2026-06-22", "2025-01-01", WaiverState.Expired)]
    [InlineData("2026-06-22", "not-a-date", WaiverState.Expired)]
    [InlineData("2026-06-22", "2026-02-30", WaiverState.Expired)]
    [InlineData("2026-06-22", "2026-6-1", WaiverState.Expired)]
    public void Waiver_OnADay_HoldsToTheEndOfItsLastDay(string today, string? expires, WaiverState state)
    {
        var waiver = new Waiver("r", "data", "why") { Expires = expires };
        var book = new WaiverBook([waiver], DateOnly.ParseExact(today, "yyyy-MM-dd"));

        var found = book.Find("r", "data");

        Assert.Equal(state, book.StateOf(waiver));
        Assert.Equal(state == WaiverState.Active ? waiver : null, found);
    }

    [Theory]
    [InlineData("r", "data", "", WaiverProblemKind.MissingReason)]
    [InlineData("r", "data", "  ", WaiverProblemKind.MissingReason)]
    [InlineData("", "data", "why", WaiverProblemKind.MissingRule)]
    [InlineData("r", "", "why", WaiverProblemKind.MissingResource)]
    public void Waiver_ThatLacksAPart_IsIgnoredAndAnError(string rule, string resource, string reason, WaiverProblemKind kind)
    {
        var book = BookOf(new Waiver(rule, resource, reason) { Expires = "2026-12-31" });

        var found = book.Find("r", "data");

        var problem = Assert.Single(book.Problems(Rules));
        Assert.Null(found);
        Assert.Equal(kind, problem.Kind);
        Assert.True(problem.IsError);
    }

    [Theory]
    [InlineData("2025-01-01", WaiverProblemKind.Expired, false)]
    [InlineData("2026-02-30", WaiverProblemKind.InvalidExpiry, true)]
    [InlineData(null, WaiverProblemKind.Permanent, false)]
    public void Waiver_WithSuchALastDay_IsReported(string? expires, WaiverProblemKind kind, bool isError)
    {
        var book = BookOf(new Waiver("r", "data", "why") { Expires = expires });

        book.Find("r", "data");

        var problem = Assert.Single(book.Problems(Rules));
        Assert.Equal((kind, isError), (problem.Kind, problem.IsError));
    }

    [Fact]
    public void Waiver_OfARuleThatDoesNotExist_NeverHoldsAndIsReported()
    {
        var book = BookOf(new Waiver("no-such-rule", "*", "why") { Expires = "2026-12-31" });

        Assert.Null(book.Find("r", "data"));
        Assert.Equal(WaiverProblemKind.UnknownRule, Assert.Single(book.Problems(Rules)).Kind);
    }

    [Fact]
    public void Waiver_ThatCoversNothing_IsStale()
    {
        var book = BookOf(
            new Waiver("r", "data", "why") { Expires = "2026-12-31" }, new Waiver("r", "gone", "why") { Expires = "2026-12-31" });

        book.Find("r", "data");

        var problem = Assert.Single(book.Problems(Rules));
        Assert.Equal((WaiverProblemKind.Stale, "gone"), (problem.Kind, problem.Waiver.Resource));
    }

    [Fact]
    public void Waiver_BesideTheResource_WinsOverOneInAFile()
    {
        var file = new Waiver("r", "*", "for all") { Expires = "2026-12-31" };
        var code = new Waiver("r", "data", "for this one") { Expires = "2026-12-31", Source = WaiverSource.Code };

        Assert.Same(code, BookOf(file, code).Find("r", "data"));
    }

    [Fact]
    public void Waiver_BesideTheResourceThatExpired_GivesWayToOneThatHolds()
    {
        var file = new Waiver("r", "*", "for all") { Expires = "2026-12-31" };
        var code = new Waiver("r", "data", "for this one") { Expires = "2026-01-01", Source = WaiverSource.Code };

        Assert.Same(file, BookOf(file, code).Find("r", "data"));
    }

    [Fact]
    public void Resource_IsFoundByAnyOfItsNames()
    {
        var book = BookOf(new Waiver("r", "urn:pulumi:dev::**", "why"));

        Assert.NotNull(book.Find("r", "data", "urn:pulumi:dev::shop::alicloud:ecs/disk:Disk::data"));
        Assert.Null(book.Find("r", "data", "urn:pulumi:prod::shop::alicloud:ecs/disk:Disk::data"));
        Assert.Null(book.Find("s", "data", "urn:pulumi:dev::shop::alicloud:ecs/disk:Disk::data"));
    }

    private static WaiverBook BookOf(params Waiver[] waivers) => new(waivers, new DateOnly(2026, 6, 22));
}
