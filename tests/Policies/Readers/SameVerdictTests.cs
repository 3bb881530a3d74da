using System.Text;
using Infra.Policies.Checking;
using Infra.Policies.Judging;
using Infra.Policies.Readers;
using Infra.Policies.Resources;
using Infra.Policies.Rules;
using Infra.Tests.Policies.Cases;

namespace Infra.Tests.Policies.Readers;

/// <summary>A labelled case gets the same verdict whichever tool wrote it down.</summary>
public sealed class SameVerdictTests
{
    public static TheoryData<string> Rules => [.. RuleBook.All.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Case_AsAStackExport_GetsItsVerdict(string rule)
    {
        // A state does not show a change, so what is about changes is not in it; and it always knows what is protected.
        var cases = RuleCases.Of(rule).Where(one => one.Judged.Change == Change.None && one.Resources.All(IsSaid));

        foreach (var labelled in cases) Hold(labelled, CaseDocument.Export(labelled.Resources));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Case_AsAPreview_GetsItsVerdict(string rule)
    {
        var cases = RuleCases.Of(rule).Where(one => one.Resources.All(IsSaid));

        foreach (var labelled in cases) Hold(labelled, CaseDocument.Preview(labelled.Resources));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Case_AsAPlanOfTerraform_GetsItsVerdict(string rule)
    {
        var cases = RuleCases.Of(rule).Where(one => one.Resources.All(resource => resource.Protect is null));

        foreach (var labelled in cases)
        {
            if (CaseDocument.Plan(labelled.Resources) is { } plan) Hold(labelled, plan);
        }
    }

    [Fact]
    public void Cases_OfEveryRule_AreWrittenAsPlansToo()
    {
        var plans = RuleCases.All.Count(labelled => CaseDocument.Plan(labelled.Resources) is not null);

        Assert.InRange(plans, RuleCases.All.Count() * 8 / 10, int.MaxValue);
    }

    private static void Hold(RuleCase labelled, string document)
    {
        var input = InputReader.Read(Encoding.UTF8.GetBytes(document));
        var check = Check.Run(new RuleSet([RuleBook.All.Find(labelled.Rule)!]), [("case.json", input)]);

        var judgement = check.Rows.Select(row => row.Judgement).FirstOrDefault(one => IsJudged(one.Resource, labelled.Judged));
        var verdict = judgement?.Verdict ?? Verdict.NotApplicable;
        Assert.True(verdict == labelled.Verdict, $"{labelled}\n{document}\ngave {verdict}");
        if (labelled.Path is { } path && labelled.Verdict is Verdict.Violation or Verdict.NotEvaluated)
            Assert.Equal(Plain(path), Plain(judgement?.Findings[0].Path));
    }

    private static bool IsJudged(Resource resource, Resource judged) => resource.Urn == judged.Urn || resource.Name == judged.Name;

    /// <summary>Where a case gives a block as an object, Terraform has a list of one.</summary>
    private static string? Plain(string? path) => path?.Replace("[0]", "", StringComparison.Ordinal);

    /// <summary>Both formats say of every resource whether it is protected: not saying it means that it is not.</summary>
    private static bool IsSaid(Resource resource) => resource.Protect is not null || resource.Type != "alicloud:kms/key:Key";
}
