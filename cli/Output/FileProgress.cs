using Spectre.Console;

namespace Infra.Cli.Output;

/// <summary>A bar for long work with files, on standard error and only where a person watches.</summary>
internal static class FileProgress
{
    /// <summary>Below this many bytes the work is done before a bar is read.</summary>
    private const long LeastBytes = 32 << 20;

    /// <param name="host">The surroundings.</param>
    /// <param name="title">What is done, in one word.</param>
    /// <param name="length">How many bytes it will be; null if nobody knows.</param>
    /// <param name="work">The work, which reports how many bytes are done.</param>
    /// <param name="console">Where the bar is drawn; the terminal, unless a test looks at it.</param>
    public static async Task<T> RunAsync<T>(
        Host host, string title, long? length, Func<IProgress<long>?, Task<T>> work, IAnsiConsole? console = null)
    {
        if (!host.IsTerminal || length is < LeastBytes) return await work(null);
        console ??= ErrorConsole.Of(host);
        ProgressColumn[] columns = length is null
            ? [new TaskDescriptionColumn(), new SpinnerColumn(), new ElapsedTimeColumn(), new BytesColumn(),
                new TransferSpeedColumn()]
            : [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new BytesColumn(),
                new TransferSpeedColumn(), new RemainingTimeColumn()];
        return await console.Progress().AutoClear(true).Columns(columns).StartAsync(async context =>
        {
            var task = context.AddTask(title, maxValue: length ?? double.MaxValue);
            task.IsIndeterminate = length is null;
            return await work(new Bar(task));
        });
    }

    private sealed class Bar(ProgressTask task) : IProgress<long>
    {
        public void Report(long value)
        {
            // Threads report in any order; the bar never goes back.
            lock (task)
                if (value > task.Value) task.Value = value;
        }
    }
}
