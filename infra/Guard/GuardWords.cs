using Infra.Policies.Judging;
using Infra.Policies.Values;

namespace Infra.Guard;

/// <summary>What the guard says to whoever runs the program.</summary>
internal static class GuardWords
{
    /// <summary>Violations, each with the resource, the path and the fix.</summary>
    public static string Of(IEnumerable<Judgement> violations) => string.Join('\n', violations.SelectMany(Lines));

    /// <summary>One line for the list of warnings.</summary>
    public static string Warning(Judgement violation) => string.Join('\n', Lines(violation));

    private static IEnumerable<string> Lines(Judgement judgement)
    {
        foreach (var finding in judgement.Findings)
        {
            yield return $"{judgement.Resource} breaks {judgement.Rule.Id}: {finding.Message.English}";
            if (finding.Path.Length > 0) yield return $"  path: {finding.Path}";
            yield return $"  fix: {Fix(finding, judgement)}";
            yield return $"  urn: {judgement.Resource.Urn}";
        }
    }

    private static string Fix(Finding finding, Judgement judgement) =>
        finding.Fix.English is { Length: > 0 } fix ? fix : judgement.Rule.Remediation.In(Language.English);
}
