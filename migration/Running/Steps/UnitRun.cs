using System.Runtime.ExceptionServices;
using Infra.Migration.Plans;
using Infra.Migration.Running.Journal;

namespace Infra.Migration.Running.Steps;

/// <summary>Converts what belongs together, or takes it back.</summary>
internal sealed class UnitRun(RunContext run, PlannedUnit unit)
{
    private readonly UnitHistory _history = run.Log.Unit(unit.Id);
    private StepFailedException? _failure;

    /// <summary>Runs the unit, or what is left of it.</summary>
    /// <returns>How it stands then.</returns>
    public async Task<UnitResult> RunAsync()
    {
        if (_history.Outcome is not null) return UnitResults.Of(unit.Id, _history);
        try
        {
            return await ConvertedAsync();
        }
        catch (OperationCanceledException) when (run.Stop.IsCancellationRequested)
        {
            return UnitResults.Of(unit.Id, _history);
        }
    }

    /// <summary>Takes the unit back because somebody asks for it.</summary>
    public async Task<UnitResult> RollBackAsync(string reason)
    {
        try
        {
            if (!_history.IsFailing)
                run.Log.Add(run.Entry(JournalEvent.UnitFailing, unit.Id) with { Reason = reason });
            return await TakenBackAsync();
        }
        catch (OperationCanceledException) when (run.Stop.IsCancellationRequested)
        {
            return UnitResults.Of(unit.Id, _history);
        }
    }

    private async Task<UnitResult> ConvertedAsync()
    {
        if (_history.IsFailing) return await TakenBackAsync();
        var isResumed = _history.IsBegun;
        if (!isResumed)
        {
            if (await new Windows(run, unit).OpenAsync() is { } closed)
                return UnitResults.Of(unit.Id, _history) with { Reason = closed };
            if (await UnmetAsync() is { } unmet)
                return UnitResults.Of(unit.Id, _history) with { Reason = unmet };
            run.Log.Add(run.Entry(JournalEvent.UnitBegun, unit.Id));
        }

        run.Tell(new(unit.Id, RunEventKind.UnitBegun));
        using var hurry = CancellationTokenSource.CreateLinkedTokenSource(run.Stop);
        await StepsAsync(hurry, isResumed);
        if (_failure is null) return await EndedAsync(UnitOutcome.Done);

        run.Log.Add(run.Entry(JournalEvent.UnitFailing, unit.Id, _failure.Step) with { Reason = _failure.Message });
        return await TakenBackAsync();
    }

    /// <summary>What is no longer as the plan has it; null if all is.</summary>
    public async Task<string?> UnmetAsync()
    {
        var values = new UnitValues(_history);
        var reader = new CheckReader(run, values, "preconditions", run.Stop);
        foreach (var check in unit.Preconditions)
        {
            try
            {
                var answer = await reader.ReadAsync(check);
                if (values.Unmet(check.Conditions, answer, "preconditions") is { } unmet)
                    return $"{check.Title}: {unmet}; it has changed since the inventory, plan anew";
            }
            catch (StepFailedException failed)
            {
                return $"{check.Title}: {failed.Message}";
            }
        }

        return null;
    }

    private async Task StepsAsync(CancellationTokenSource hurry, bool isResumed)
    {
        var runner = new StepRunner(run, unit.Id, hurry.Token);
        var graph = new StepGraph(unit.Steps, async step =>
        {
            hurry.Token.ThrowIfCancellationRequested();
            try
            {
                await runner.RunAsync(step, step.Id, isResumed);
            }
            catch (StepFailedException failed)
            {
                _failure ??= failed;
                await hurry.CancelAsync();
                throw;
            }
        });
        var failures = await graph.RunAsync();
        // What failed in another way is about the run and not about the unit.
        if (failures.FirstOrDefault(IsOfTheRun) is { } fatal) ExceptionDispatchInfo.Throw(fatal);
        run.Stop.ThrowIfCancellationRequested();
        if (_failure is null && failures.Count > 0) ExceptionDispatchInfo.Throw(failures[0]);
    }

    private static bool IsOfTheRun(Exception error) => error is not (StepFailedException or OperationCanceledException);

    private async Task<UnitResult> TakenBackAsync()
    {
        run.Tell(new(unit.Id, RunEventKind.UnitFailing) { Text = _history.Reason });
        var undoing = new Compensation(run, unit);
        await undoing.RunAsync();
        return await EndedAsync(undoing.Left.Count == 0 ? UnitOutcome.RolledBack : UnitOutcome.Failed, undoing);
    }

    private async Task<UnitResult> EndedAsync(UnitOutcome outcome, Compensation? undoing = null)
    {
        var after = outcome == UnitOutcome.Done ? await new NewDisks(run, unit).ReadAsync() : null;
        run.Log.Add(run.Entry(JournalEvent.UnitEnded, unit.Id) with
        {
            Outcome = outcome,
            Left = Some(undoing?.Left),
            Kept = Some(undoing?.Kept),
            After = after,
        });
        run.Tell(new(unit.Id, RunEventKind.UnitEnded) { Text = $"{outcome}" });
        return UnitResults.Of(unit.Id, _history);
    }

    private static List<string>? Some(List<string>? list) => list is { Count: > 0 } ? list : null;
}
