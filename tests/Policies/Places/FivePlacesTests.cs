using System.Globalization;
using System.Text;
using Infra.Policies.Judging;
using Infra.Tests.Policies.Cases;
using Infra.Tests.Testing;

namespace Infra.Tests.Policies.Places;

/// <summary>A labelled case gets its verdict in each of the five places in which rules run: a unit test, a program, the
/// preview and the export of a stack, a plan of Terraform, an account. What cannot be told in a place is counted with the
/// reason.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class FivePlacesTests
{
    private static readonly Place[] Places =
        [new UnitPlace(), new ProgramPlace(), FilePlace.Preview, FilePlace.Export, FilePlace.Plan, new AccountPlace()];

    private static readonly Dictionary<string, Task<List<(RuleCase Case, Answer Answer)>>> Asked = new(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Places.Select(place => place.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Case_InAPlace_GetsItsVerdict(string name)
    {
        var answers = await AnswersAsync(Places.Single(one => one.Name == name));

        var disagreements = answers
            .Where(pair => pair.Answer.Verdict is { } verdict && (verdict != pair.Case.Verdict || !NamesThePath(pair.Case, pair.Answer)))
            .Select(pair => $"{pair.Answer.Verdict} at '{pair.Answer.Path}' <- {pair.Case}").ToList();
        Assert.True(disagreements.Count == 0, string.Join('\n', disagreements));
    }

    [Fact]
    public async Task Cases_ThatCannotBeToldInAPlace_AreCountedWithTheReason()
    {
        var table = new StringBuilder();
        foreach (var place in Places) Append(table, place, await AnswersAsync(place));

        Snapshot.MatchesText(table.ToString());
    }

    /// <summary>The cases are asked once, whichever test comes first; tests of a collection do not run at once.</summary>
    private static Task<List<(RuleCase Case, Answer Answer)>> AnswersAsync(Place place)
    {
        if (!Asked.TryGetValue(place.Name, out var answers)) Asked[place.Name] = answers = AskAsync();
        return answers;

        async Task<List<(RuleCase, Answer)>> AskAsync()
        {
            var all = new List<(RuleCase, Answer)>();
            foreach (var labelled in RuleCases.All) all.Add((labelled, await place.AskAsync(labelled)));
            return all;
        }
    }

    // A path in a list of one is that of the one, where a format writes an object so.
    private static bool NamesThePath(RuleCase labelled, Answer answer) => labelled.Path is not { } path
        || labelled.Verdict is not (Verdict.Violation or Verdict.NotEvaluated)
        || Plain(path) == Plain(answer.Path);

    private static string Plain(string? path) => path?.Replace("[0]", "", StringComparison.Ordinal) ?? "";

    private static void Append(StringBuilder table, Place place, List<(RuleCase Case, Answer Answer)> answers)
    {
        var untold = answers.Where(pair => pair.Answer.Verdict is null).ToList();
        table.Append(CultureInfo.InvariantCulture, $"{place.Name}: {answers.Count - untold.Count} cases told, {untold.Count} not\n");
        foreach (var group in untold.GroupBy(pair => (pair.Case.Rule, pair.Answer.Reason))
            .OrderBy(group => group.Key.Rule, StringComparer.Ordinal).ThenBy(group => group.Key.Reason, StringComparer.Ordinal))
            table.Append(CultureInfo.InvariantCulture, $"  {group.Key.Rule}: {group.Count()}, {group.Key.Reason}\n");
    }
}
