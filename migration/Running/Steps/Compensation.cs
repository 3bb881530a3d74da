using Infra.Migration.Plans;
using Infra.Migration.Running.Journal;

namespace Infra.Migration.Running.Steps;

/// <summary>Takes a unit back: what its calls did is undone, the last one first. What cannot be undone does not keep the
/// rest from being undone, and is named; so is what is kept because somebody may have written to it.</summary>
internal sealed class Compensation(RunContext run, PlannedUnit unit)
{
    private readonly UnitHistory _history = run.Log.Unit(unit.Id);

    /// <summary>What could not be undone, in words with ids; empty for nothing.</summary>
    public List<string> Left { get; } = [];

    /// <summary>What was not to be undone, in words with ids.</summary>
    public List<string> Kept { get; } = [];

    /// <summary>Undoes all of it.</summary>
    public async Task RunAsync()
    {
        var steps = new StepRunner(run, unit.Id, run.Stop);
        foreach (var step in unit.Steps.Reverse())
        {
            var known = _history.Step(step.Id);
            if (!known.IsMade && !known.IsUncertain) continue;
            if (!known.IsMade && !await WasMadeAsync(steps, step)) continue;
            if (step.NotUndone is { } why) Kept.Add($"{step.Title}{IdsOf(step)}: {why}");
            foreach (var undo in step.Undo) await UndoAsync(steps, step, undo);
        }
    }

    private async Task<bool> WasMadeAsync(StepRunner steps, PlannedStep step)
    {
        try
        {
            return await steps.SettleAsync(step, step.Id);
        }
        catch (StepFailedException failed)
        {
            Left.Add($"{step.Title}: it is not known whether it was done ({failed.Message}); look for what bears the "
                + $"tag atrest:plan={run.Plan.Id}");
            return false;
        }
    }

    private async Task UndoAsync(StepRunner steps, PlannedStep step, PlannedStep undo)
    {
        var key = $"undo/{step.Id}/{undo.Id}";
        if (undo.KeptAfter is { } first && WasBegun(first))
        {
            Kept.Add($"{undo.Title}{IdsOf(step)}: it is kept, for it may hold what is nowhere else since '{first}'");
            return;
        }

        try
        {
            await steps.RunAsync(undo, key, looksFirst: true);
            // Where its call was not needed, there is nothing that stays.
            if (undo.NotUndone is { } why && _history.Step(key).Order > 0) Kept.Add($"{undo.Title}: {why}");
        }
        catch (StepFailedException failed)
        {
            Left.Add($"{undo.Title}{IdsOf(step)}: {failed.Message}");
        }
    }

    /// <summary>Whether a step may have begun to do what it does; its refused call did not.</summary>
    private bool WasBegun(string step) => _history.Step(step) is var known && (known.IsMade || known.IsUncertain || known.IsEnded);

    private string IdsOf(PlannedStep step) =>
        _history.Step(step.Id).Outputs is { Count: > 0 } outputs ? $" ({string.Join(", ", outputs.Values)})" : "";
}
