using Infra.Migration.Plans;

namespace Infra.Migration.Running.Steps;

/// <summary>Runs the steps of a unit, each when those that it names have ended; what does not depend on one another
/// overlaps.</summary>
/// <remarks>A step that ends begins those that waited for it itself, one after the other: the order of calls does not
/// depend on how threads happen to run.</remarks>
internal sealed class StepGraph
{
    private readonly Lock _gate = new();
    private readonly Func<PlannedStep, Task> _run;
    private readonly IReadOnlyList<PlannedStep> _steps;
    private readonly Dictionary<string, int> _missing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlannedStep>> _next = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _ended = new();
    private readonly List<Exception> _failures = [];
    private int _running;

    /// <exception cref="ArgumentException">A step waits for one that is not there, or steps wait for each
    /// other.</exception>
    public StepGraph(IReadOnlyList<PlannedStep> steps, Func<PlannedStep, Task> run)
    {
        (_steps, _run) = (steps, run);
        foreach (var step in steps)
        {
            _missing.Add(step.Id, step.After.Count);
            foreach (var before in step.After)
            {
                if (steps.All(other => other.Id != before))
                    throw new ArgumentException($"'{step.Id}' waits for '{before}', which is no step of its unit.", nameof(steps));
                if (!_next.TryGetValue(before, out var next)) _next[before] = next = [];
                next.Add(step);
            }
        }

        if (Endless() is { } endless)
            throw new ArgumentException($"Steps wait for each other: {endless}.", nameof(steps));
    }

    /// <summary>Returns when every step has ended, or has failed, or was left out because one before it failed.</summary>
    /// <returns>What failed, the first one first; empty for nothing.</returns>
    public async Task<IReadOnlyList<Exception>> RunAsync()
    {
        _running = 1;
        foreach (var step in _steps.Where(step => step.After.Count == 0)) Begin(step);
        End();
        await _ended.Task;
        return _failures;
    }

    private void Begin(PlannedStep step)
    {
        Interlocked.Increment(ref _running);
        _ = StepAsync(step);
    }

    private async Task StepAsync(PlannedStep step)
    {
        try
        {
            await _run(step);
            foreach (var next in Ready(step)) Begin(next);
        }
        catch (Exception error)
        {
            lock (_gate) _failures.Add(error);
        }

        End();
    }

    private void End()
    {
        if (Interlocked.Decrement(ref _running) == 0) _ended.SetResult();
    }

    private List<PlannedStep> Ready(PlannedStep step)
    {
        lock (_gate) return [.. _next.GetValueOrDefault(step.Id, []).Where(next => --_missing[next.Id] == 0)];
    }

    /// <summary>The steps that wait for each other; null for none.</summary>
    private string? Endless()
    {
        var missing = new Dictionary<string, int>(_missing, StringComparer.Ordinal);
        var ready = new Queue<string>(_steps.Where(step => step.After.Count == 0).Select(step => step.Id));
        while (ready.TryDequeue(out var id))
            foreach (var next in _next.GetValueOrDefault(id, []))
                if (--missing[next.Id] == 0) ready.Enqueue(next.Id);
        var left = missing.Where(one => one.Value > 0).Select(one => one.Key).ToList();
        return left.Count == 0 ? null : string.Join(", ", left);
    }
}
