using System.Text.Json.Nodes;
using Infra.Migration.Plans;
using Infra.Migration.Running.Journal;
using Infra.OpenApi.Errors;

namespace Infra.Migration.Running.Steps;

/// <summary>Runs steps of a unit: each call is made once, however often the run is interrupted.</summary>
/// <remarks>
/// A line goes to the journal before each call that changes something and another when its outcome is known. A call
/// that may have been made already is looked for first; one that makes something new bears the client token of the
/// plan, by which the service knows it again.
/// </remarks>
/// <param name="run">The run.</param>
/// <param name="unit">The unit.</param>
/// <param name="hurry">Ends waiting: the unit has failed, or the run is being stopped.</param>
internal sealed class StepRunner(RunContext run, string unit, CancellationToken hurry)
{
    private readonly UnitHistory _history = run.Log.Unit(unit);
    private readonly UnitValues _values = new(run.Log.Unit(unit));

    /// <summary>Runs a step, or what is left of it.</summary>
    /// <param name="step">The step.</param>
    /// <param name="key">Its name in the journal.</param>
    /// <param name="looksFirst">Whether its call may have been made without the journal knowing.</param>
    /// <exception cref="StepFailedException">It failed.</exception>
    /// <exception cref="OperationCanceledException">The unit has failed, or the run is being stopped.</exception>
    public async Task RunAsync(PlannedStep step, string key, bool looksFirst)
    {
        var known = _history.Step(key);
        if (known.IsEnded) return;
        Tell(step, key, RunEventKind.StepBegun);
        try
        {
            if (step.Call is { } call && !known.IsMade)
                await MakeAsync(step, key, call, looksFirst || known.IsUncertain);
            if (step.Until is { } until) await new Waiting(run, unit, step, key, hurry).RunAsync(until);
        }
        catch (StepFailedException failed)
        {
            run.Tell(Event(step, key, RunEventKind.StepFailed) with { Text = failed.Message });
            throw;
        }

        run.Log.Add(run.Entry(JournalEvent.StepEnded, unit, key));
        Tell(step, key, RunEventKind.StepEnded);
    }

    /// <summary>Finds out whether a call was made of which no answer came.</summary>
    /// <returns>False if it was not made.</returns>
    /// <exception cref="StepFailedException">It cannot be told.</exception>
    public async Task<bool> SettleAsync(PlannedStep step, string key)
    {
        if (await LookAsync(step, key)) return true;
        if (step.Call is not { } call || (step.Outputs.Count == 0 && !call.Creates)) return step.Done is null;
        if (call.Creates && !call.Parameters.ContainsKey("ClientToken")) return false;

        // Asked again, with its token where it makes something, the service tells what it told the first time.
        try
        {
            await MakeAsync(step, key, call, looksFirst: false);
            return true;
        }
        catch (StepFailedException refused) when (refused.InnerException is OpenApiException answer
            && ErrorTable.Classify(call.Product, answer) == ErrorClass.Final)
        {
            return false;
        }
    }

    private async Task MakeAsync(PlannedStep step, string key, PlannedCall call, bool looksFirst)
    {
        var request = _values.RequestOf(call, key);
        var isUncertain = looksFirst;
        var failingSince = run.Options.Time.GetTimestamp();
        for (var attempt = 0; ; attempt++)
        {
            if (isUncertain && await LookAsync(step, key)) return;
            run.Stop.ThrowIfCancellationRequested();
            run.Log.Add(run.Entry(JournalEvent.Calling, unit, key));
            try
            {
                var answer = await run.CallAsync(request);
                Made(key, Outputs(step, key, answer));
                return;
            }
            catch (Exception error) when (ServiceErrors.Is(error))
            {
                var kind = ErrorTable.Classify(call.Product, error);
                // Load is refused before anything is done; an answer that did not come may have been one of success.
                if (kind == ErrorClass.Transient) isUncertain = true;
                if (kind == ErrorClass.Final && await LookAsync(step, key)) return;
                if (!MayTryAgain(kind, error, run.Options.Time.GetElapsedTime(failingSince)))
                {
                    if (!isUncertain) run.Log.Add(run.Entry(JournalEvent.Refused, unit, key));
                    throw new StepFailedException(key, error.Message, error);
                }

                run.Tell(Event(step, key, RunEventKind.Retrying) with { Text = error.Message });
            }

            await run.DelayAsync(run.Backoff(attempt), hurry);
        }
    }

    private bool MayTryAgain(ErrorClass kind, Exception error, TimeSpan failing) => kind == ErrorClass.Final
        ? ServiceErrors.Passes(error) && failing < run.Options.StatePatience
        : failing < run.Options.OutagePatience;

    /// <summary>Whether what the step would bring about is there; then its call counts as made.</summary>
    private async Task<bool> LookAsync(PlannedStep step, string key)
    {
        // What has outputs is known again by its client token: this answer does not tell them.
        if (step.Done is not { } done || step.Outputs.Count > 0 || !_values.Knows(done.Read)) return false;
        var answer = await new CheckReader(run, _values, key, hurry).ReadAsync(done);
        if (!_values.Hold(done.Conditions, answer, key)) return false;
        Made(key, step.Outputs);
        return true;
    }

    /// <summary>What later steps need, from an answer.</summary>
    private static Dictionary<string, string> Outputs(PlannedStep step, string key, JsonObject answer)
    {
        var outputs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, path) in step.Outputs)
            outputs.Add(name, AnswerPath.Find(answer, path) ?? throw new StepFailedException(
                key, $"the answer of {step.Call!.Product} {step.Call.Action} has no {path}"));
        return outputs;
    }

    private void Made(string key, IReadOnlyDictionary<string, string> outputs) => run.Log.Add(
        run.Entry(JournalEvent.Made, unit, key) with { Outputs = outputs.Count == 0 ? null : outputs });

    private void Tell(PlannedStep step, string key, RunEventKind kind) => run.Tell(Event(step, key, kind));

    private RunEvent Event(PlannedStep step, string key, RunEventKind kind) =>
        new(unit, kind) { DiskId = step.DiskId, Step = key, Title = step.Title };
}
