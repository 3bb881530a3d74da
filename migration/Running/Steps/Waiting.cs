using System.Globalization;
using System.Text.Json.Nodes;
using Infra.Migration.Plans;
using Infra.Migration.Running.Journal;
using Infra.OpenApi.Errors;

namespace Infra.Migration.Running.Steps;

/// <summary>Waits for what a call began, as long as it gets on.</summary>
/// <remarks>
/// The time without progress counts, and only while the run runs: it is taken from timestamps, kept in the journal, and
/// goes on after an interruption. The clock on the wall may jump as it likes. The longer a wait has lasted the more
/// seldom it is looked, so that hours cost few calls and are late by a twentieth at most.
/// </remarks>
internal sealed class Waiting(RunContext run, string unit, PlannedStep step, string key, CancellationToken hurry)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);
    private const int Share = 20;

    private readonly StepHistory _known = run.Log.Unit(unit).Step(key);
    private readonly UnitValues _values = new(run.Log.Unit(unit));

    /// <summary>Returns when it holds.</summary>
    /// <exception cref="StepFailedException">It is hopeless, or does not get on.</exception>
    /// <exception cref="OperationCanceledException">The unit has failed, or the run is being stopped.</exception>
    public async Task RunAsync(PlannedCheck until)
    {
        var request = _values.RequestOf(until.Read, key);
        var (progress, idle, waited) = (_known.Progress, _known.Idle, TimeSpan.Zero);
        var (written, writtenAt) = (idle, TimeSpan.Zero);
        while (true)
        {
            hurry.ThrowIfCancellationRequested();
            if (await ReadAsync(request) is { } answer)
            {
                if (_values.Hold(until.Conditions, answer, key)) return;
                if (until.Hopeless.FirstOrDefault(condition => _values.Holds(condition, answer, key)) is { } hopeless)
                    throw Failed($"{until.Title}: {UnitValues.Words(hopeless, answer)}");
                if (Sign(until, answer) is var sign && sign != progress)
                {
                    (progress, idle) = (sign, TimeSpan.Zero);
                    if (waited - writtenAt >= LongestPause)
                    {
                        (written, writtenAt) = (idle, waited);
                        Write(progress, idle);
                    }

                    Tell(until, answer);
                }
            }

            if (idle >= until.Patience)
                throw Failed($"{until.Title}: no progress for {until.Patience:c} (last seen: {progress ?? "no answer"})");
            var pause = Pause(until.Every, waited);
            var before = run.Options.Time.GetTimestamp();
            await run.DelayAsync(pause, hurry);
            // A machine that slept in between did not wait.
            var passed = Least(run.Options.Time.GetElapsedTime(before), pause + LongestPause);
            (idle, waited) = (idle + passed, waited + passed);
            if (idle - written >= until.Patience / Share) Write(progress, written = idle);
        }
    }

    /// <summary>The answer; null where the service could not be asked for now.</summary>
    private async Task<JsonObject?> ReadAsync(OpenApi.Calls.ApiRequest request)
    {
        try
        {
            return await run.CallAsync(request);
        }
        catch (Exception error) when (ServiceErrors.Is(error))
        {
            if (ErrorTable.Classify(request.Product, error) == ErrorClass.Final)
                throw new StepFailedException(key, error.Message, error);
            return null;
        }
    }

    /// <summary>What tells one answer from another that has got on: the progress and the values that are looked
    /// at.</summary>
    private static string Sign(PlannedCheck until, JsonObject answer) => string.Join(
        ' ', until.Conditions.Select(condition => condition.Path).Append(until.Progress).OfType<string>().Distinct()
            .Select(path => AnswerPath.Find(answer, path) ?? "-"));

    private static TimeSpan Pause(TimeSpan every, TimeSpan waited) =>
        waited / Share < every ? every : Least(waited / Share, every > LongestPause ? every : LongestPause);

    private static TimeSpan Least(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private void Write(string? progress, TimeSpan idle) => run.Log.Add(
        run.Entry(JournalEvent.Waiting, unit, key) with { Progress = progress, Idle = idle });

    private void Tell(PlannedCheck until, JsonObject answer)
    {
        double? percent = until.Progress is { } path && double.TryParse(
            AnswerPath.Find(answer, path)?.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value : null;
        run.Tell(new(unit, RunEventKind.Progress)
        {
            DiskId = step.DiskId,
            Step = key,
            Title = step.Title,
            Percent = percent,
        });
    }

    private StepFailedException Failed(string reason) => new(key, reason);
}
