using Infra.Migration.Plans;

namespace Infra.Migration.Running.Steps;

/// <summary>Runs the steps of a unit, each when those that it names have ended; what does not depend on one another
/// overlaps.</summary>
internal sealed class StepGraph(IReadOnlyList<PlannedStep> steps, Func<PlannedStep, Task> run)
{
    private readonly Dictionary<string, PlannedStep> _steps =
        steps.ToDictionary(step => step.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, Task?> _running = new(StringComparer.Ordinal);

    /// <summary>Returns when every step has ended, or failed, or been left out because one before it failed.</summary>
    public Task RunAsync() => Task.WhenAll(steps.Select(Started).ToList());

    private Task Started(PlannedStep step)
    {
        if (_running.TryGetValue(step.Id, out var running))
            return running ?? throw new ArgumentException($"the steps of the plan wait for each other at '{step.Id}'");
        _running[step.Id] = null;
        var before = step.After.Select(id => Started(_steps.TryGetValue(id, out var earlier)
            ? earlier : throw new ArgumentException($"'{step.Id}' waits for '{id}', which is no step of its unit"))).ToList();
        var started = RunAsync(step, before);
        _running[step.Id] = started;
        return started;
    }

    private async Task RunAsync(PlannedStep step, List<Task> before)
    {
        await Task.WhenAll(before);
        await run(step);
    }
}
