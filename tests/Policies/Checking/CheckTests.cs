using System.Text;
using Infra.Policies.Checking;
using Infra.Policies.Judging;
using Infra.Policies.Readers;
using Infra.Policies.Rules;
using Infra.Policies.Waivers;
using Infra.Tests.Policies.Testing;
using static Infra.Tests.Policies.Testing.Checks;
using static Infra.Tests.Policies.Testing.Documents;

namespace Infra.Tests.Policies.Checking;

/// <summary>What a check of files comes to, with waivers and a baseline.</summary>
public sealed class CheckTests
{
    private static readonly string Bad = Disk("bad", """{"encrypted":false}""");
    private static readonly string Good = Disk("good", """{"encrypted":true}""");

    [Fact]
    public void Counts_OfSeveralFiles_AddUpToRulesTimesResources()
    {
        var check = Check(new(), Export(Bad, Good, Disk("later", $$$$"""{"encrypted":"{{{{UnknownText}}}}"}""")), Export(Bad),
            Export("""{"urn":"urn:pulumi:d::p::alicloud:vpc/network:Network::n","custom":true}"""), Export());

        Assert.Equal(new Counts(Compliant: 1, Violations: 2, NotEvaluated: 1, Waived: 0, NotApplicable: 1), check.Counts);
        Assert.Equal(check.Rules.All.Count * check.Inputs.Sum(input => input.Input.Resources.Count), check.Counts.Total);
        Assert.True(check.Failed);
    }

    [Fact]
    public void Rows_OfAFile_KnowTheirLines()
    {
        var check = Check(new(), Export(Good, """{"urn":"urn:pulumi:d::p::a:b/c:C::n","custom":true}""", Bad));

        Assert.Equal([1, 3], check.Rows.Select(row => row.Line));
    }

    [Fact]
    public void Value_ThatIsOnlyUnknown_DoesNotFail()
    {
        Assert.False(Check(new(), Preview(Step("create", "d", Disk("d", $$$$"""{"encrypted":"{{{{UnknownText}}}}"}""")))).Failed);
    }

    [Theory]
    [InlineData(Severity.Info, false)]
    [InlineData(Severity.Low, false)]
    [InlineData(Severity.Medium, true)]
    [InlineData(Severity.Critical, true)]
    public void Violation_ByDefault_FailsByTheLevelOfItsRule(Severity severity, bool fails)
    {
        var check = Infra.Policies.Checking.Check.Run(DiskRule.Alone(severity), [("f", Read(Export(Bad)))]);

        Assert.Equal(fails, check.Failed);
    }

    [Theory]
    [InlineData(Severity.Low, Severity.Low, true)]
    [InlineData(Severity.Low, Severity.Medium, false)]
    [InlineData(Severity.High, Severity.Critical, false)]
    [InlineData(Severity.Critical, Severity.Critical, true)]
    public void Violation_UnderALeastSeverity_FailsFromThereOn(Severity severity, Severity least, bool fails)
    {
        var check = Infra.Policies.Checking.Check.Run(
            DiskRule.Alone(severity), [("f", Read(Export(Bad)))], new CheckOptions { FailOn = least });

        Assert.Equal(fails, check.Failed);
    }

    [Fact]
    public void Violation_ThatIsWaived_DoesNotFailAndIsCounted()
    {
        var check = Check(Waiving(new Waiver(DiskRule.Name, "b*", "scratch") { Expires = "2026-12-31" }), Export(Bad, Good));

        Assert.False(check.Failed);
        Assert.Equal(new Counts(Compliant: 1, Violations: 0, NotEvaluated: 0, Waived: 1, NotApplicable: 0), check.Counts);
        Assert.Equal("scratch", check.Rows.First().Judgement.Waiver?.Reason);
        Assert.Empty(check.WaiverProblems);
    }

    [Fact]
    public void Violation_WhoseWaiverExpired_FailsAgain()
    {
        var check = Check(Waiving(new Waiver(DiskRule.Name, "bad", "scratch") { Expires = "2026-11-21" }), Export(Bad));

        Assert.True(check.Failed);
        Assert.Equal(WaiverProblemKind.Expired, Assert.Single(check.WaiverProblems).Kind);
    }

    [Fact]
    public void Waiver_OfAResourceThatKeepsTheRule_IsStale()
    {
        var check = Check(Waiving(new Waiver(DiskRule.Name, "good", "scratch") { Expires = "2026-12-31" }), Export(Good));

        Assert.Equal(WaiverProblemKind.Stale, Assert.Single(check.WaiverProblems).Kind);
    }

    [Fact]
    public void Violation_InTheBaseline_DoesNotFailAndANewOneDoes()
    {
        var baseline = Baseline.Parse(Check(new(), Export(Bad)).ToBaseline().ToJson());

        var same = Check(new() { Baseline = baseline }, Export(Bad, Good));
        var worse = Check(new() { Baseline = baseline }, Export(Bad, Disk("worse", "{}")));

        Assert.False(same.Failed);
        Assert.Equal(1, same.Counts.Violations);
        Assert.True(worse.Failed);
        Assert.Equal([true, false], worse.Rows.Select(row => row.IsKnown));
    }

    [Fact]
    public void Violation_ThatWasMended_IsGoneFromTheBaseline()
    {
        var baseline = Check(new(), Export(Bad, Disk("other", "{}"))).ToBaseline();

        var check = Check(new() { Baseline = baseline }, Export(Bad));

        Assert.Equal(Urn("other"), Assert.Single(check.Gone).Urn);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"version":1,"findings":[{"rule":"r"}]}""")]
    [InlineData("""{"version":1,"findings":[{"rule":"r","urn":"u","why":"w"}]}""")]
    [InlineData("""{"version":9,"findings":[]}""")]
    public void Baseline_WithASlip_IsRefused(string json)
    {
        Assert.Throws<InputException>(() => Baseline.Parse(Encoding.UTF8.GetBytes(json)));
    }

    private static CheckOptions Waiving(Waiver waiver) => new() { Waivers = new WaiverBook([waiver], new DateOnly(2026, 11, 22)) };
}
