using Infra.Policies.Judging;
using Infra.Policies.Rules;
using Infra.Policies.Values;
using Infra.Tests.Policies.Cases;

namespace Infra.Tests.Policies.Rules;

/// <summary>Every rule against its labelled cases.</summary>
public sealed class RuleVerdictTests
{
    // Rules that cannot give every verdict: what they judge is never broken, never kept or never open.
    private static readonly Dictionary<string, Verdict[]> Impossible = new(StringComparer.Ordinal)
    {
        ["ack-cluster-can-encrypt-secrets"] = [Verdict.Compliant, Verdict.Violation, Verdict.NotEvaluated],
        ["encryption-key-is-in-this-stack"] = [Verdict.Violation],
        ["snapshot-copy-is-encrypted"] = [Verdict.Compliant, Verdict.Violation],
    };

    public static TheoryData<string> Rules => [.. RuleBook.All.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_OnItsLabelledCases_GivesTheVerdictAndNamesThePath(string id)
    {
        var rules = new RuleSet([RuleBook.All.Find(id)!]);

        var disagreements = RuleCases.Of(id).Select(labelled => Disagreement(rules, labelled)).OfType<string>();

        Assert.Empty(disagreements);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_HasCasesOfEveryVerdictItCanGive(string id)
    {
        Verdict[] possible = [Verdict.Compliant, Verdict.Violation, Verdict.NotEvaluated];

        var labelled = RuleCases.Of(id).Select(item => item.Verdict).ToHashSet();

        Assert.Empty(possible.Except(Impossible.GetValueOrDefault(id) ?? []).Except(labelled));
        Assert.True(labelled.Contains(Verdict.NotApplicable) || SaysNothingElsewhere(id));
    }

    // A rule whose every type stores data in one way always has something to say about its own types; about any other
    // type it says nothing.
    private static bool SaysNothingElsewhere(string id) =>
        Evaluation.Run(new RuleSet([RuleBook.All.Find(id)!]), [RuleCases.Stranger]).Counts is { NotApplicable: 1, Total: 1 };

    private static string? Disagreement(RuleSet rules, RuleCase labelled)
    {
        var evaluation = Evaluation.Run(rules, labelled.Resources);
        var judgement = evaluation.Judgements.FirstOrDefault(item => item.Resource == labelled.Judged);
        var verdict = judgement?.Verdict ?? Verdict.NotApplicable;
        var shown = judgement is { Findings: [var first, ..] } ? first : null;
        return verdict == labelled.Verdict && (labelled.Path is null || labelled.Path == shown?.Path)
            ? null
            : $"{verdict} at '{shown?.Path}': {shown?.Message.In(Language.English)} <- {labelled}";
    }
}
