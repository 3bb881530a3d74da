using System.Globalization;

namespace Infra.Policies.Waivers;

/// <summary>The waivers of a run: which of them covers a violation, and what is the matter with the others.</summary>
/// <param name="waivers">The waivers of the program and of files.</param>
/// <param name="today">The day of the run, UTC.</param>
public sealed class WaiverBook(IEnumerable<Waiver> waivers, DateOnly today)
{
    // The narrower one, beside its resource, is asked first.
    private readonly List<Waiver> _waivers = [.. waivers.OrderByDescending(waiver => waiver.Source)];
    private readonly HashSet<Waiver> _matched = new(ReferenceEqualityComparer.Instance);

    /// <summary>A book without waivers.</summary>
    public static WaiverBook Empty => new([], DateOnly.MinValue);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _waivers.Count == 0;

    /// <summary>The waiver that covers a violation; null where none holds.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="names">What the resource is called: its name, its URN, its address.</param>
    public Waiver? Find(string rule, params ReadOnlySpan<string> names)
    {
        Waiver? found = null;
        foreach (var waiver in _waivers)
        {
            if (waiver.Rule != rule || !Covers(waiver, names)) continue;
            var state = StateOf(waiver);
            if (state == WaiverState.Ignored) continue;
            _matched.Add(waiver);
            if (state == WaiverState.Active) found ??= waiver;
        }
        return found;
    }

    /// <summary>Whether a waiver holds on the day of the run; the last day is one of them.</summary>
    public WaiverState StateOf(Waiver waiver)
    {
        if (IsBlank(waiver.Rule) || IsBlank(waiver.Resource) || IsBlank(waiver.Reason)) return WaiverState.Ignored;
        if (string.IsNullOrEmpty(waiver.Expires)) return WaiverState.Active;
        return LastDay(waiver) is { } last && today <= last ? WaiverState.Active : WaiverState.Expired;
    }

    /// <summary>What is the matter with the waivers, after all violations have been looked up.</summary>
    /// <param name="ruleIds">The rules that there are.</param>
    public IReadOnlyList<WaiverProblem> Problems(IReadOnlySet<string> ruleIds) =>
        [.. _waivers.SelectMany(waiver => KindsOf(waiver, ruleIds).Select(kind => new WaiverProblem(kind, waiver)))];

    private IEnumerable<WaiverProblemKind> KindsOf(Waiver waiver, IReadOnlySet<string> ruleIds)
    {
        if (IsBlank(waiver.Rule)) yield return WaiverProblemKind.MissingRule;
        else if (!ruleIds.Contains(waiver.Rule)) yield return WaiverProblemKind.UnknownRule;
        if (IsBlank(waiver.Resource)) yield return WaiverProblemKind.MissingResource;
        if (IsBlank(waiver.Reason)) yield return WaiverProblemKind.MissingReason;
        if (StateOf(waiver) == WaiverState.Ignored) yield break;

        if (string.IsNullOrEmpty(waiver.Expires)) yield return WaiverProblemKind.Permanent;
        else if (LastDay(waiver) is not { } last) yield return WaiverProblemKind.InvalidExpiry;
        else if (last < today) yield return WaiverProblemKind.Expired;

        var holds = StateOf(waiver) == WaiverState.Active && ruleIds.Contains(waiver.Rule);
        if (holds && !_matched.Contains(waiver)) yield return WaiverProblemKind.Stale;
    }

    private static bool Covers(Waiver waiver, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Glob.Matches(waiver.Resource, name)) return true;
        return false;
    }

    private static DateOnly? LastDay(Waiver waiver) =>
        DateOnly.TryParseExact(waiver.Expires, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : null;

    private static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);
}
