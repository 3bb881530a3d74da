using Infra.Migration.Plans;

namespace Infra.Migration.Running.Steps;

/// <summary>When a unit that stops an instance may begin. The clock on the wall decides, and is looked at each minute:
/// it may have been set.</summary>
internal sealed class Windows(RunContext run, PlannedUnit unit)
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    /// <summary>Returns when the unit may begin.</summary>
    /// <returns>Why it may not begin any more; null when it may.</returns>
    public async Task<string?> OpenAsync()
    {
        if (run.Plan.Windows.Count == 0 || !unit.Steps.Any(step => step.IsDowntime)) return null;
        while (true)
        {
            var now = run.Options.Time.GetUtcNow();
            if (run.Plan.Windows.Any(window => window.From <= now && now < window.Until)) return null;
            if (!run.Plan.Windows.Any(window => window.From > now))
                return $"no window is left: the last one ended at {run.Plan.Windows.Max(window => window.Until):u}";
            var next = run.Plan.Windows.Where(window => window.From > now).Min(window => window.From) - now;
            await run.DelayAsync(next < Look ? next : Look, run.Stop);
        }
    }
}
