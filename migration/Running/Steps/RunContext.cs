using System.Text.Json.Nodes;
using Infra.Migration.Plans;
using Infra.Migration.Running.Journal;
using Infra.OpenApi.Calls;

namespace Infra.Migration.Running.Steps;

/// <summary>What all units of a run share.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Calls">Who makes the calls.</param>
/// <param name="Options">How it is run.</param>
/// <param name="Log">What has been done.</param>
/// <param name="Stop">Ends the run after the calls that are under way.</param>
internal sealed record RunContext(
    MigrationPlan Plan, ICloudCalls Calls, RunOptions Options, RunLog Log, CancellationToken Stop)
{
    /// <summary>Makes a call. One that was begun is not cancelled: how it ends must be known.</summary>
    /// <exception cref="OperationCanceledException">The run is being stopped.</exception>
    public Task<JsonObject> CallAsync(ApiRequest request)
    {
        Stop.ThrowIfCancellationRequested();
        return Calls.CallAsync(request, CancellationToken.None);
    }

    public Task DelayAsync(TimeSpan time, CancellationToken hurry) => Task.Delay(time, Options.Time, hurry);

    public TimeSpan Backoff(int attempt) => Options.Backoff.Before(Math.Min(attempt, 30), Options.Jitter());

    public void Tell(RunEvent told) => Options.Progress?.Report(told);

    public JournalEntry Entry(JournalEvent what, string unit, string? step = null) =>
        new(what, Options.Time.GetUtcNow()) { Unit = unit, Step = step };
}
