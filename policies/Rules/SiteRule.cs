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
        var all = context.ReadingsOf(resource);
        List<SiteReading>? broken = null, open = null;
        var kept = false;
        foreach (var group in _groups[resource.Type])
        {
            if (group.Length > 1)
            {
                Judge(Best([.. group.SelectMany(all.Of)]));
                continue;
            }

            foreach (var reading in all.Of(group[0])) Judge(reading);
        }

        if (broken is not null) return Outcome.Violation(Findings(broken, Verdict.Violation));
        if (open is not null) return Outcome.NotEvaluated(Findings(open, Verdict.NotEvaluated));
        return kept ? Outcome.Compliant : Outcome.NotApplicable;

        void Judge(SiteReading reading)
        {
            var verdict = VerdictOn(reading, context.Requirements);
            if (verdict == Verdict.Violation) (broken ??= new(1)).Add(reading);
            else if (verdict == Verdict.NotEvaluated) (open ??= new(1)).Add(reading);
            else kept |= verdict == Verdict.Compliant;
        }

        SiteFindings Findings(List<SiteReading> readings, Verdict verdict) =>
            new(this, readings, verdict, context.Requirements);
    }

    /// <summary>The verdict on one place.</summary>
    protected abstract Verdict VerdictOn(SiteReading reading, Requirements requirements);

    /// <summary>What there is to say about a place that is not as it should be, or that nobody can judge.</summary>
    public abstract Finding Say(SiteReading reading, Verdict verdict, Requirements requirements);

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
