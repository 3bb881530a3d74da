using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Rules;
using Infra.Policies.Values;

namespace Infra.Tests.Policies.Judging;

/// <summary>What every evaluation keeps to, whatever the rules are.</summary>
public sealed class EvaluationTests
{
    private const string Disk = "alicloud:ecs/ecsDisk:EcsDisk";

    [Fact]
    public void Counts_OfAnyEvaluation_AddUpToRulesTimesResources()
    {
        var rules = new RuleSet([new StubRule("a", Outcome.Compliant), new StubRule("b", Violation())]);
        Resource[] resources = [Of(Disk), Of(Disk), Of("alicloud:vpc/network:Network"), Of("pulumi:providers:alicloud")];

        var counts = Evaluation.Run(rules, resources).Counts;

        Assert.Equal(rules.All.Count * resources.Length, counts.Total);
        Assert.Equal(new Counts(Compliant: 2, Violations: 2, NotEvaluated: 0, Waived: 0, NotApplicable: 4), counts);
    }

    [Fact]
    public void Rule_ThatIsDisabled_IsNotCounted()
    {
        var rules = new RuleSet([new StubRule("a", Outcome.Compliant), new StubRule("b", Violation())]);
        var options = new EvaluationOptions { Levels = new Dictionary<string, Level> { ["b"] = Level.Disabled } };

        var evaluation = Evaluation.Run(rules, [Of(Disk)], options);

        Assert.Equal(["a"], evaluation.Rules.All.Select(rule => rule.Id));
        Assert.Equal(1, evaluation.Counts.Total);
    }

    [Fact]
    public void Resource_ThatIsOnlyLookedAt_IsNotJudged()
    {
        var looked = new Resource(Disk, "shared", "urn:shared", PropertyValue.Null) { External = true };

        var evaluation = Evaluation.Run(new RuleSet([new StubRule("a", Violation())]), [looked]);

        Assert.Empty(evaluation.Judgements);
        Assert.Equal(1, evaluation.Counts.NotApplicable);
    }

    [Fact]
    public void Violation_OfAnAdvisoryRule_DoesNotFail()
    {
        var rules = new RuleSet([new StubRule("a", Violation()), new StubRule("b", Violation())]);
        var options = new EvaluationOptions { Levels = new Dictionary<string, Level> { ["a"] = Level.Advisory } };

        var evaluation = Evaluation.Run(rules, [Of(Disk)], options);

        Assert.Equal([false, true], evaluation.Judgements.Select(judgement => judgement.Fails));
    }

    [Fact]
    public void Violation_ThatIsWaived_IsCountedAsWaived()
    {
        var evaluation = Evaluation.Run(new RuleSet([new StubRule("a", Violation())]), [Of(Disk)]);

        var waived = evaluation.Select(judgement => judgement.Waive(new("a", "r", "scratch data")));

        Assert.Equal(new Counts(Compliant: 0, Violations: 0, NotEvaluated: 0, Waived: 1, NotApplicable: 0), waived.Counts);
        Assert.False(waived.Judgements[0].Fails);
    }

    [Fact]
    public void Of_OneResource_JudgesItByTheRulesThatAreNotDisabled()
    {
        var rules = new RuleSet([new StubRule("a", Outcome.Compliant), new StubRule("b", Violation())]);
        var options = new EvaluationOptions { Levels = new Dictionary<string, Level> { ["a"] = Level.Disabled } };

        var judgements = Evaluation.Of(rules, Of(Disk), new ResourceSet([]), options);

        Assert.Equal("b", Assert.Single(judgements).Rule.Id);
    }

    [Fact]
    public void RuleSet_WithTheSameIdTwice_IsRefused()
    {
        var twice = () => new RuleSet([new StubRule("a", Outcome.Compliant), new StubRule("a", Outcome.Compliant)]);

        Assert.Contains("got a twice", Assert.Throws<ArgumentException>(twice).Message, StringComparison.Ordinal);
    }

    private static Outcome Violation() => Outcome.Violation(new Finding("encrypted", default, default));

    private static Resource Of(string type) => new(type, "r", $"urn:{type}", PropertyValue.Null);

    private sealed class StubRule : Rule
    {
        private readonly Outcome _outcome;

        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public StubRule(string id, Outcome outcome)
            : base(id, Severity.High) => (_outcome, Before, After, Links) = (outcome, "", "", []);

        public override IReadOnlyList<string> Types => [Disk];

        public override Outcome Judge(Resource resource, RuleContext context) => _outcome;
    }
}
