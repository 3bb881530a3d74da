using System.Collections.Concurrent;
using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Rules;
using Infra.Policies.Waivers;
using Pulumi;
using Resource = Pulumi.Resource;

namespace Infra.Guard;

/// <summary>What the rules say about the resources of a program, and what follows from it.</summary>
/// <param name="options">What the program is held to.</param>
/// <param name="declared">The resources declared so far.</param>
internal sealed class Verdicts(GuardOptions options, Func<IEnumerable<DeclaredResource>> declared)
{
    private readonly RuleSet _rules = options.Rules.Where(rule => options.LevelOf(rule) != Level.Disabled);
    private readonly ConcurrentDictionary<(string Urn, string Rule), Judgement> _judgements = new();
    private readonly ConcurrentQueue<string> _remedied = [];
    private IReadOnlyList<WaiverProblem> _waiverProblems = [];

    /// <summary>Everything that was judged.</summary>
    public GuardResult Result => new(
        [
            .. _judgements.OrderBy(pair => pair.Key.Urn, StringComparer.Ordinal)
                .ThenBy(pair => pair.Key.Rule, StringComparer.Ordinal).Select(pair => pair.Value),
        ],
        _waiverProblems,
        [.. _remedied.Order(StringComparer.Ordinal)]);

    /// <summary>Whether any rule is about such a resource.</summary>
    public bool Concern(DeclaredResource resource) => !_rules.For(resource.Resource.GetResourceType()).IsEmpty;

    /// <summary>Sets arguments that rules of the level remediate find wrong.</summary>
    public void Remedy(DeclaredResource resource, Func<Resource, DeclaredResource?> find)
    {
        var wrong = Judge(resource, Snapshot())
            .Where(one => !one.IsProvisional && one.Judgement is { Verdict: Verdict.Violation, Level: Level.Remediate });
        var isChanged = false;
        foreach (var finding in wrong.SelectMany(one => one.Judgement.Findings))
        {
            if (finding.Remedy is not { } remedy || !resource.TryRemedy(remedy)) continue;
            isChanged = true;
            _remedied.Enqueue($"{resource.Urn}: {remedy.Path}");
            Log.Warn($"{resource.Seen}: '{remedy.Path}' was set to {remedy.Value}, as the guard is told to");
        }

        // What is there is there at once; what is not is read when it is.
        if (isChanged) _ = resource.ReadAsync(waits: false, find).AsTask();
    }

    /// <summary>Judges a resource by what is known of it, and says what stops it, if anything does.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="isFinal">Whether nothing more will be known of it.</param>
    public RunException? Stop(DeclaredResource resource, bool isFinal)
    {
        var judged = Judge(resource, Snapshot());
        foreach (var (judgement, isProvisional) in judged)
        {
            // What the whole program decides is nobody's to say yet.
            Put(isProvisional ? judgement with { Verdict = Verdict.NotEvaluated } : judgement);
            if (isFinal && !isProvisional) Warn(judgement);
        }

        return Failure(judged.Where(one => !one.IsProvisional).Select(one => one.Judgement));
    }

    /// <summary>Judges again what takes the whole program to judge, and says what stops it, if anything does.</summary>
    public RunException? Conclude(IReadOnlyCollection<DeclaredResource> resources)
    {
        var all = Snapshot();
        var last = resources.Where(Concern).SelectMany(resource => Judge(resource, all))
            .Where(one => one.IsProvisional || WasOpen(one.Judgement)).Select(one => one.Judgement)
            .OrderBy(one => one.Resource.Urn, StringComparer.Ordinal).ToArray();
        foreach (var judgement in last)
        {
            Put(judgement);
            Warn(judgement);
        }

        _waiverProblems = Problems(resources);
        foreach (var problem in _waiverProblems) Log.Warn(problem.Message.English);
        return Failure(last);
    }

    private ResourceSet Snapshot() =>
        new(declared().Where(one => one.Resource is CustomResource).Select(one => one.Seen));

    private List<(Judgement Judgement, bool IsProvisional)> Judge(DeclaredResource resource, ResourceSet all)
    {
        var judged = new List<(Judgement, bool)>();
        var seen = resource.Seen;
        if (seen.External) return judged;
        var waivers = new WaiverBook([.. options.Waivers, .. Waive.Of(resource.Resource)], options.Today);
        var names = Names(resource);
        foreach (var rule in _rules.For(seen.Type))
        {
            var context = new RuleContext(all, options.Requirements);
            var outcome = rule.Judge(seen, context);
            var judgement = new Judgement(rule, seen, options.LevelOf(rule), outcome.Verdict, outcome.Findings);
            if (outcome.Verdict == Verdict.Violation && waivers.Find(rule.Id, names) is { } waiver)
                judgement = judgement.Waive(waiver);
            judged.Add((judgement, context.LookedAround));
        }

        return judged;
    }

    private IReadOnlyList<WaiverProblem> Problems(IReadOnlyCollection<DeclaredResource> resources)
    {
        var book = new WaiverBook(
            [.. options.Waivers, .. resources.SelectMany(one => Waive.Of(one.Resource)).Distinct()], options.Today);
        var names = resources.ToDictionary(one => one.Urn, Names, StringComparer.Ordinal);
        foreach (var judgement in _judgements.Values)
        {
            if (judgement.Verdict is Verdict.Violation or Verdict.Waived)
                _ = book.Find(judgement.Rule.Id, names[judgement.Resource.Urn]);
        }

        return book.Problems(options.Rules.All.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal));
    }

    // By the name of a component as well, where a waiver stands beside the component.
    private static string[] Names(DeclaredResource resource) =>
        [resource.Seen.Name, resource.Urn, .. Waive.Of(resource.Resource).Select(waiver => waiver.Resource)];

    // What stands beside a resource may have been declared, or become known, after it was judged.
    private bool WasOpen(Judgement judgement) =>
        _judgements.TryGetValue((judgement.Resource.Urn, judgement.Rule.Id), out var given)
        && given.Verdict == Verdict.NotEvaluated;

    private void Put(Judgement judgement) => _judgements[(judgement.Resource.Urn, judgement.Rule.Id)] = judgement;

    private static void Warn(Judgement judgement)
    {
        if (judgement is { Verdict: Verdict.Violation, Fails: false }) Log.Warn(GuardWords.Warning(judgement));
    }

    private static RunException? Failure(IEnumerable<Judgement> judgements)
    {
        var failing = judgements.Where(judgement => judgement.Fails).ToArray();
        return failing is [] ? null : new RunException(GuardWords.Of(failing));
    }
}
