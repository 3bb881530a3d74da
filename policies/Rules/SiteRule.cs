using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;

namespace Infra.Policies.Rules;

/// <summary>A rule whose subjects are places of the encryption table.</summary>
internal abstract class SiteRule : Rule
{
    private readonly Dictionary<string, EncryptionSite[][]> _groups;

    /// <summary>Takes the places that are the rule's own.</summary>
    protected SiteRule(string id, Severity severity, Func<EncryptionSite, bool> owns)
        : base(id, severity)
    {
        _groups = EncryptionTable.Rows.Select(row => (row.Type, Groups: Alternatives(row.Sites.Where(owns))))
            .Where(row => row.Groups.Length > 0)
            .ToDictionary(row => row.Type, row => row.Groups, StringComparer.Ordinal);
        Types = [.. _groups.Keys];
    }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<string> Types { get; }

    /// <inheritdoc/>
    public sealed override Outcome Judge(Resource resource, RuleContext context)
    {
        var reader = new SiteReader(resource, context);
        List<Finding>? broken = null, open = null;
        var kept = false;
        foreach (var group in _groups[resource.Type])
        {
            var readings = group.SelectMany(reader.Read);
            foreach (var judged in group is [_] ? readings.Select(JudgeOne) : [JudgeAlternatives([.. readings])])
            {
                if (judged.Verdict == Verdict.Violation) (broken ??= []).AddRange(judged.Findings);
                else if (judged.Verdict == Verdict.NotEvaluated) (open ??= []).AddRange(judged.Findings);
                else kept |= judged.Verdict == Verdict.Compliant;
            }
        }

        return (broken, open, kept) switch
        {
            ({ } findings, _, _) => Outcome.Violation(findings),
            (null, { } findings, _) => Outcome.NotEvaluated(findings),
            (null, null, true) => Outcome.Compliant,
            _ => Outcome.NotApplicable,
        };

        Outcome JudgeOne(SiteReading reading) => Judge(reading, context);

        Outcome JudgeAlternatives(IReadOnlyList<SiteReading> readings) => Judge(Best(readings), context);
    }

    /// <summary>Judges one place.</summary>
    protected abstract Outcome Judge(SiteReading reading, RuleContext context);

    // Of places that are alternatives the best one counts: the others need not be encrypted.
    private static SiteReading Best(IReadOnlyList<SiteReading> readings)
    {
        var best = readings.MaxBy(reading => (reading.State, reading.Key?.AtLeast ?? KeyLevel.None))!;
        return best.State == SiteState.Off && readings.All(reading => reading.State == SiteState.Off)
            ? SiteWords.NoneOf(readings)
            : best;
    }

    private static EncryptionSite[][] Alternatives(IEnumerable<EncryptionSite> sites) =>
        [.. sites.Select((site, index) => (site, group: site.AnyOf ?? $"{index}"))
            .GroupBy(pair => pair.group, pair => pair.site, StringComparer.Ordinal)
            .Select(group => group.ToArray())];
}
