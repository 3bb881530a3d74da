using Infra.Policies.Resources;
using Infra.Policies.Rules;

namespace Infra.Policies.Judging;

/// <summary>What a set of rules says about a set of resources.</summary>
public sealed class Evaluation
{
    // Large enough to be worth a thread, small enough to share the work of a large file evenly.
    private const int BlockSize = 4096;

    private readonly long _pairs;

    private Evaluation(RuleSet rules, ResourceSet resources, IReadOnlyList<Judgement> judgements)
    {
        Rules = rules;
        Resources = resources;
        Judgements = judgements;
        _pairs = (long)rules.All.Count * resources.All.Count;
        Counts = Count();
    }

    /// <summary>The rules that were asked: those that are not disabled.</summary>
    public RuleSet Rules { get; }

    /// <summary>The resources they were asked about.</summary>
    public ResourceSet Resources { get; }

    /// <summary>What each rule says about each resource of a type that it judges, in the order of the resources. All
    /// other pairs of rule and resource are not applicable and only counted.</summary>
    public IReadOnlyList<Judgement> Judgements { get; }

    /// <summary>How often each verdict was given.</summary>
    public Counts Counts { get; }

    /// <summary>Asks the rules about every resource.</summary>
    public static Evaluation Run(RuleSet rules, IEnumerable<Resource> resources, EvaluationOptions? options = null) =>
        Run(rules, new ResourceSet(resources), options);

    /// <summary>Asks the rules about every resource of a set.</summary>
    public static Evaluation Run(RuleSet rules, ResourceSet resources, EvaluationOptions? options = null)
    {
        options ??= new();
        var asked = options.Levels.Values.Contains(Level.Disabled)
            ? rules.Where(rule => options.LevelOf(rule) != Level.Disabled)
            : rules;
        var context = new RuleContext(resources, options.Requirements);
        var blocks = new List<Judgement>[(resources.All.Count + BlockSize - 1) / BlockSize];
        Parallel.For(0, blocks.Length, block => blocks[block] = Block(asked, resources, block, context.Beside(), options));
        return new(asked, resources, blocks is [var only] ? only : Together(blocks));
    }

    /// <summary>Asks the rules about one resource: for whoever sees resources one after the other, as a running program
    /// registers them.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="resource">The resource; <see cref="Resource.External"/> ones are not judged.</param>
    /// <param name="resources">What stands beside it, as far as it is known by then.</param>
    /// <param name="options">How the rules are applied.</param>
    public static IReadOnlyList<Judgement> Of(
        RuleSet rules, Resource resource, ResourceSet resources, EvaluationOptions options)
    {
        var judgements = new List<Judgement>();
        Judge(rules, resource, new(resources, options.Requirements), options, judgements);
        return judgements;
    }

    /// <summary>The same evaluation with other judgements in the place of its own, one for one: after
    /// waivers.</summary>
    public Evaluation Select(Func<Judgement, Judgement> change) => new(Rules, Resources, [.. Judgements.Select(change)]);

    private static List<Judgement> Block(
        RuleSet rules, ResourceSet resources, int block, RuleContext context, EvaluationOptions options)
    {
        var end = Math.Min((block + 1) * BlockSize, resources.All.Count);
        var judgements = new List<Judgement>();
        for (var at = block * BlockSize; at < end; at++) Judge(rules, resources.All[at], context, options, judgements);
        return judgements;
    }

    private static List<Judgement> Together(List<Judgement>[] blocks)
    {
        var all = new List<Judgement>(blocks.Sum(block => block.Count));
        foreach (var block in blocks) all.AddRange(block);
        return all;
    }

    private static void Judge(
        RuleSet rules, Resource resource, RuleContext context, EvaluationOptions options, List<Judgement> to)
    {
        if (resource.External) return;
        foreach (var rule in rules.For(resource.Type))
        {
            var level = options.LevelOf(rule);
            if (level == Level.Disabled) continue;
            var outcome = rule.Judge(resource, context);
            to.Add(new(rule, resource, level, outcome.Verdict, outcome.Findings));
        }
    }

    private Counts Count()
    {
        var by = new long[5];
        foreach (var judgement in Judgements) by[(int)judgement.Verdict]++;
        var judged = by.Sum();
        return new(
            Compliant: by[(int)Verdict.Compliant],
            Violations: by[(int)Verdict.Violation],
            NotEvaluated: by[(int)Verdict.NotEvaluated],
            Waived: by[(int)Verdict.Waived],
            NotApplicable: by[(int)Verdict.NotApplicable] + _pairs - judged);
    }
}
