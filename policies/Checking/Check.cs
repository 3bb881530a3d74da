using Infra.Policies.Judging;
using Infra.Policies.Readers;
using Infra.Policies.Resources;
using Infra.Policies.Rules;
using Infra.Policies.Waivers;

namespace Infra.Policies.Checking;

/// <summary>What the rules say about files, with waivers and baseline applied: all that a report shows.</summary>
public sealed class Check
{
    private readonly CheckOptions _options;

    private Check(RuleSet rules, CheckOptions options, IReadOnlyList<CheckedInput> inputs)
    {
        (Rules, _options, Inputs) = (rules, options, inputs);
        WaiverProblems = options.Waivers.Problems(rules.All.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal));
        Gone = options.Baseline is null ? [] : GoneFrom(options.Baseline);
        Failed = Rows.Any(Fails);
    }

    /// <summary>The rules that were asked.</summary>
    public RuleSet Rules { get; }

    /// <summary>The files, in the order they were given.</summary>
    public IReadOnlyList<CheckedInput> Inputs { get; }

    /// <summary>What is the matter with the waivers.</summary>
    public IReadOnlyList<WaiverProblem> WaiverProblems { get; }

    /// <summary>Findings of the baseline that are there no more.</summary>
    public IReadOnlyList<BaselineEntry> Gone { get; }

    /// <summary>Whether there is a baseline.</summary>
    public bool HasBaseline => _options.Baseline is not null;

    /// <summary>Whether any violation makes the check fail.</summary>
    public bool Failed { get; }

    /// <summary>How often each verdict was given, in all files together.</summary>
    public Counts Counts => Inputs.Select(input => input.Evaluation.Counts).Aggregate(
        new Counts(0, 0, 0, 0, 0),
        (sum, one) => new Counts(
            sum.Compliant + one.Compliant,
            sum.Violations + one.Violations,
            sum.NotEvaluated + one.NotEvaluated,
            sum.Waived + one.Waived,
            sum.NotApplicable + one.NotApplicable));

    /// <summary>What each rule says about each resource of a type that it judges, in the order of the files.</summary>
    public IEnumerable<Row> Rows => Inputs.SelectMany(RowsOf);

    /// <summary>Asks the rules about files.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="inputs">The files by name, each a program of its own: rules look for keys in the same file.</param>
    /// <param name="options">How they are checked.</param>
    public static Check Run(RuleSet rules, IEnumerable<(string Name, Input Input)> inputs, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(inputs);
        options ??= new();
        var asked = rules.Where(rule => options.Evaluation.LevelOf(rule) != Level.Disabled);
        return new(asked, options, [.. inputs.Select(input => One(asked, input.Name, input.Input, options))]);
    }

    /// <summary>The rows of one of the files.</summary>
    public IEnumerable<Row> RowsOf(CheckedInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var at = -1;
        Resource? last = null;
        foreach (var judgement in input.Evaluation.Judgements)
        {
            // Judgements come in the order of the resources, so one walk over both finds every line.
            while (!ReferenceEquals(judgement.Resource, last)) last = input.Input.Resources[++at];
            yield return new(input, input.Input.Lines[at], judgement, IsKnown(judgement));
        }
    }

    /// <summary>Whether a row makes the check fail.</summary>
    public bool Fails(Row row) => row.Judgement.Verdict == Verdict.Violation && !row.IsKnown
        && (_options.FailOn is { } least ? row.Judgement.Rule.Severity >= least : row.Judgement.Fails);

    /// <summary>A baseline of the violations of this check.</summary>
    public Baseline ToBaseline() => new(Rows
        .Where(row => row.Judgement.Verdict == Verdict.Violation).SelectMany(row => Baseline.EntriesOf(row.Judgement)));

    private static CheckedInput One(RuleSet rules, string name, Input input, CheckOptions options)
    {
        var resources = new ResourceSet(input.Resources) { IsComplete = input.IsComplete };
        var evaluation = Evaluation.Run(rules, resources, options.Evaluation);
        return new(name, input, options.Waivers.IsEmpty
            ? evaluation : evaluation.Select(judgement => Waived(judgement, options.Waivers)));
    }

    private static Judgement Waived(Judgement judgement, WaiverBook waivers) =>
        judgement.Verdict == Verdict.Violation
        && waivers.Find(judgement.Rule.Id, judgement.Resource.Name, judgement.Resource.Urn) is { } waiver
            ? judgement.Waive(waiver) : judgement;

    private bool IsKnown(Judgement judgement) =>
        judgement.Verdict == Verdict.Violation && _options.Baseline is { } baseline && baseline.Covers(judgement);

    private IReadOnlyList<BaselineEntry> GoneFrom(Baseline baseline)
    {
        var still = Rows.Where(row => row.Judgement.Verdict is Verdict.Violation or Verdict.Waived)
            .SelectMany(row => Baseline.EntriesOf(row.Judgement)).ToHashSet();
        return [.. baseline.Entries.Where(entry => !still.Contains(entry))];
    }
}
