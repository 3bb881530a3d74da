using Infra.Migration.Plans;
using Infra.Migration.Running.Journal;

namespace Infra.Migration.Running.Steps;

/// <summary>Takes a unit back: what its calls did is undone, the last one first. What cannot be undone does not keep the
/// rest from being undone, and is named.</summary>
internal sealed class Compensation(RunContext run, PlannedUnit unit)
{
    private readonly UnitHistory _history = run.Log.Unit(unit.Id);
    private readonly List<string> _left = [];

    /// <summary>Undoes all of it.</summary>
    /// <returns>What is left, in words with ids; empty for nothing.</returns>
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        var steps = new StepRunner(run, unit.Id, run.Stop);
        var begun = unit.Steps
            .Select(step => (Step: step, Known: _history.Step(step.Id)))
            .Where(one => one.Known.IsMade || one.Known.IsUncertain)
            .OrderByDescending(one => one.Known.Order);
        foreach (var (step, known) in begun.ToList())
        {
            if (step.Undo.Count == 0) continue;
            if (!known.IsMade && !await WasMadeAsync(steps, step)) continue;
            foreach (var undo in step.Undo)
                if (!IsKept(step, undo)) await UndoAsync(steps, step, undo);
        }

        return _left;
    }

    /// <summary>Whether what an undo would delete stays: it may hold what was written since, or be the way back.</summary>
    private bool IsKept(PlannedStep step, PlannedStep undo)
    {
        if (undo.KeptAfter is not { } from || !_history.Steps.TryGetValue(from, out var known)) return false;
        if (!known.IsMade && !known.IsUncertain && !known.IsEnded) return false;
        var ids = string.Join(", ", _history.Step(step.Id).Outputs.Values);
        _left.Add($"{undo.Title} ({ids}): not done, for it may hold what is nowhere else");
        return true;
    }

    private async Task<bool> WasMadeAsync(StepRunner steps, PlannedStep step)
    {
        try
        {
            return await steps.SettleAsync(step, step.Id);
        }
        catch (StepFailedException failed)
        {
            _left.Add($"{step.Title}: it is not known whether it was done ({failed.Message}); look for what bears the "
                + $"tag atrest:plan={run.Plan.Id}");
            return false;
        }
    }

    private async Task UndoAsync(StepRunner steps, PlannedStep step, PlannedStep undo)
    {
        var key = $"undo/{step.Id}/{undo.Id}";
        try
        {
            await steps.RunAsync(undo, key, looksFirst: true);
        }
        catch (StepFailedException failed)
        {
            var ids = string.Join(", ", _history.Step(step.Id).Outputs.Values);
            _left.Add($"{undo.Title}{(ids.Length == 0 ? "" : $" ({ids})")}: {failed.Message}");
        }
    }
}
