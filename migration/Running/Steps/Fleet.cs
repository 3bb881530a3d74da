using Infra.Migration.Plans;

namespace Infra.Migration.Running.Steps;

/// <summary>All units of a plan: so many at once, and no further one after so many have failed.</summary>
internal sealed class Fleet(RunContext run)
{
    private readonly int _concurrency = Math.Max(1, run.Options.Concurrency ?? run.Plan.Concurrency);
    private readonly int _maxErrors = run.Options.MaxErrors ?? run.Plan.MaxErrors;

    /// <summary>Converts them. Those that were begun earlier come first.</summary>
    public Task<IReadOnlyList<UnitResult>> RunAsync() => EachAsync(
        run.Plan.Units.OrderBy(unit => !run.Log.Unit(unit.Id).IsBegun),
        unit => IsFull() && !run.Log.Unit(unit.Id).IsBegun
            ? Task.FromResult(UnitResults.Of(unit.Id, run.Log.Unit(unit.Id)) with
            {
                Reason = $"{Failures()} units failed, and at most {_maxErrors} may",
            })
            : new UnitRun(run, unit).RunAsync());

    /// <summary>Looks whether those could begin that were not begun.</summary>
    public Task<IReadOnlyList<UnitResult>> RehearseAsync() => EachAsync(run.Plan.Units, async unit =>
    {
        var known = run.Log.Unit(unit.Id);
        return UnitResults.Of(unit.Id, known) with { Reason = known.IsBegun ? null : await new UnitRun(run, unit).UnmetAsync() };
    });

    /// <summary>Takes them back.</summary>
    public Task<IReadOnlyList<UnitResult>> RollBackAsync(IReadOnlyCollection<string>? units) => EachAsync(
        run.Plan.Units,
        unit => IsMeant(units, unit) && IsUndoable(unit)
            ? new UnitRun(run, unit).RollBackAsync("it was to be taken back")
            : Task.FromResult(UnitResults.Of(unit.Id, run.Log.Unit(unit.Id))));

    /// <summary>Verifies them, and lets go of the sources.</summary>
    public Task<IReadOnlyList<UnitResult>> ReleaseAsync(bool letsGo, IReadOnlyCollection<string>? units) => EachAsync(
        run.Plan.Units,
        unit => IsMeant(units, unit) && run.Log.Unit(unit.Id).Outcome == UnitOutcome.Done
            ? new UnitRelease(run, unit).RunAsync(letsGo)
            : Task.FromResult(UnitResults.Of(unit.Id, run.Log.Unit(unit.Id))));

    private static bool IsMeant(IReadOnlyCollection<string>? units, PlannedUnit unit) =>
        units is null || units.Contains(unit.Id, StringComparer.Ordinal);

    private bool IsUndoable(PlannedUnit unit)
    {
        var known = run.Log.Unit(unit.Id);
        return known.IsBegun && known.Outcome is not (UnitOutcome.RolledBack or UnitOutcome.Released);
    }

    private bool IsFull() => Failures() > _maxErrors;

    private int Failures() => run.Plan.Units.Count(unit => run.Log.Unit(unit.Id).FailedStep is not null);

    private async Task<IReadOnlyList<UnitResult>> EachAsync(
        IEnumerable<PlannedUnit> units, Func<PlannedUnit, Task<UnitResult>> work)
    {
        var results = new Dictionary<string, UnitResult>(StringComparer.Ordinal);
        var waiting = new Queue<PlannedUnit>(units);
        var gate = new Lock();
        await Task.WhenAll(Enumerable.Range(0, Math.Min(_concurrency, waiting.Count)).Select(_ => LineAsync()));
        return [.. run.Plan.Units.Select(unit =>
            results.GetValueOrDefault(unit.Id) ?? UnitResults.Of(unit.Id, run.Log.Unit(unit.Id)))];

        async Task LineAsync()
        {
            while (!run.Stop.IsCancellationRequested)
            {
                PlannedUnit? unit;
                lock (gate)
                    if (!waiting.TryDequeue(out unit)) return;
                var result = await work(unit);
                lock (gate) results[unit.Id] = result;
            }
        }
    }
}
