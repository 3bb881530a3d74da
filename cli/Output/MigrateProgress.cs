using Infra.Migration.Plans;
using Infra.Migration.Running;
using Spectre.Console;

namespace Infra.Cli.Output;

/// <summary>What a run does, as it does it: bars for each disk and for the fleet where a person watches, and a line for
/// each step everywhere else. On standard error.</summary>
internal static class MigrateProgress
{
    // More bars than this are no picture any more.
    private const int MostBars = 20;

    /// <summary>Does the work of a run and shows how far it is.</summary>
    /// <param name="host">The surroundings.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="work">The work, which tells of what happens.</param>
    /// <param name="console">Where bars are drawn; null for standard error.</param>
    public static Task<RunResult> RunAsync(
        Host host, MigrationPlan plan, Func<IProgress<RunEvent>, Task<RunResult>> work, IAnsiConsole? console = null) =>
        host.IsTerminal ? BarsAsync(host, plan, work, console) : work(new Lines(host));

    private static async Task<RunResult> BarsAsync(
        Host host, MigrationPlan plan, Func<IProgress<RunEvent>, Task<RunResult>> work, IAnsiConsole? console)
    {
        console ??= ErrorConsole.Of(host);
        return await console.Progress().AutoClear(false).HideCompleted(true)
            .Columns(
                new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new Bars(context, plan)));
    }

    private sealed class Lines(Host host) : IProgress<RunEvent>
    {
        private readonly Lock _gate = new();

        public void Report(RunEvent value)
        {
            if (value.Kind is RunEventKind.Progress or RunEventKind.StepBegun) return;
            var words = value.Kind switch
            {
                RunEventKind.UnitBegun => "begins",
                RunEventKind.StepEnded => value.Title,
                RunEventKind.StepFailed => $"{value.Title}: failed: {value.Text}",
                RunEventKind.Retrying => $"{value.Title}: again: {value.Text}",
                RunEventKind.UnitFailing => $"is taken back: {value.Text}",
                _ => $"has ended: {value.Text}",
            };
            lock (_gate) host.Error.WriteLine($"atrest: {value.UnitId}: {words}");
        }
    }

    private sealed class Bars : IProgress<RunEvent>
    {
        private readonly Lock _gate = new();
        private readonly ProgressContext _context;
        private readonly ProgressTask _fleet;
        private readonly Dictionary<string, int> _steps;
        private readonly Dictionary<string, ProgressTask> _bars = new(StringComparer.Ordinal);

        public Bars(ProgressContext context, MigrationPlan plan)
        {
            _context = context;
            _fleet = context.AddTask("all", maxValue: Math.Max(1, plan.Units.Sum(unit => unit.Steps.Count)));
            _steps = plan.Units.SelectMany(unit => unit.Steps).Where(step => step.DiskId is not null)
                .CountBy(step => step.DiskId!).ToDictionary(StringComparer.Ordinal);
        }

        public void Report(RunEvent value)
        {
            // Steps that undo or release have a path in their name; bars show the way there.
            if (value.Step?.Contains('/', StringComparison.Ordinal) == true) return;
            lock (_gate)
            {
                if (value.Kind == RunEventKind.StepEnded) _fleet.Increment(1);
                if (value.DiskId is not { } disk || Bar(disk) is not { } bar) return;
                var percent = value.Percent is { } share ? $" {share:0}%" : "";
                bar.Description = Markup.Escape($"{disk}: {value.Title}{percent}");
                if (value.Kind == RunEventKind.StepEnded) bar.Increment(1);
            }
        }

        private ProgressTask? Bar(string disk)
        {
            if (_bars.TryGetValue(disk, out var bar)) return bar;
            if (_bars.Values.Count(one => !one.IsFinished) >= MostBars) return null;
            return _bars[disk] = _context.AddTask(Markup.Escape(disk), maxValue: _steps.GetValueOrDefault(disk, 1));
        }
    }
}
