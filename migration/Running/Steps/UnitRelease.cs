using Infra.Migration.Plans;
using Infra.Migration.Running.Journal;

namespace Infra.Migration.Running.Steps;

/// <summary>Verifies a converted unit and lets go of its sources.</summary>
/// <remarks>Nothing is let go before everything is verified: the new disks are there, encrypted with the key that was
/// wished for, attached where the sources were, and what the plan checks holds.</remarks>
internal sealed class UnitRelease(RunContext run, PlannedUnit unit)
{
    private readonly UnitHistory _history = run.Log.Unit(unit.Id);

    /// <summary>Verifies, and lets go if that is wished.</summary>
    public async Task<UnitResult> RunAsync(bool letsGo)
    {
        try
        {
            if (await FaultAsync() is { } fault)
                return UnitResults.Of(unit.Id, _history) with { Outcome = UnitOutcome.Failed, Reason = fault };
            if (!letsGo) return UnitResults.Of(unit.Id, _history);

            var steps = new StepRunner(run, unit.Id, run.Stop);
            foreach (var step in unit.Release.Where(step => step.Call is not null))
                await steps.RunAsync(step, $"release/{step.Id}", looksFirst: true);
            run.Log.Add(run.Entry(JournalEvent.UnitEnded, unit.Id) with { Outcome = UnitOutcome.Released });
            return UnitResults.Of(unit.Id, _history);
        }
        catch (StepFailedException failed)
        {
            return UnitResults.Of(unit.Id, _history) with
            {
                Outcome = UnitOutcome.Failed,
                FailedStep = failed.Step,
                Reason = failed.Message,
            };
        }
        catch (OperationCanceledException) when (run.Stop.IsCancellationRequested)
        {
            return UnitResults.Of(unit.Id, _history);
        }
    }

    /// <summary>What is not as it should be; null if all is. It is looked at anew each time.</summary>
    private async Task<string?> FaultAsync()
    {
        // Once something was let go, the plan's checks may no longer hold, and the disks were verified before.
        var isBegun = unit.Release.Any(step => _history.Steps.TryGetValue($"release/{step.Id}", out var known) && known.Order > 0);
        if (isBegun) return null;
        foreach (var step in unit.Release)
            if (step.Call is null && step.Until is { } check && await UnmetAsync(step, check) is { } unmet) return unmet;
        var disks = await new NewDisks(run, unit).ReadAsync();
        foreach (var planned in run.Plan.Disks.Where(disk => disk.UnitId == unit.Id && disk.Decision == DiskDecision.Convert))
        {
            var source = planned.Source;
            if (!disks.TryGetValue(source.Id, out var disk)) return $"the run tells no new disk for {source.Id}";
            var fault = Fault(disk, "Encrypted", "true")
                ?? (planned.KmsKeyId is { } key ? Fault(disk, "KMSKeyId", key) : null)
                ?? (planned.Route == Route.NewInstance ? null
                    : Fault(disk, "InstanceId", source.InstanceId) ?? Fault(disk, "Device", source.Device));
            if (fault is not null) return $"{disk["DiskId"]}, the new disk for {source.Id}: {fault}; nothing was let go";
        }

        return null;
    }

    private async Task<string?> UnmetAsync(PlannedStep step, PlannedCheck check)
    {
        var values = new UnitValues(_history);
        var answer = await new CheckReader(run, values, step.Id, run.Stop).ReadAsync(check);
        return values.Unmet(check.Conditions, answer, step.Id) is { } unmet ? $"{step.Title}: {unmet}; nothing was let go" : null;
    }

    private static string? Fault(IReadOnlyDictionary<string, string> disk, string name, string? wanted) =>
        disk.GetValueOrDefault(name) == wanted ? null
        : $"{name} must be {wanted ?? "empty"}; got {disk.GetValueOrDefault(name) ?? "nothing"}";
}
