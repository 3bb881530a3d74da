using Infra.Migration.Running.Journal;

namespace Infra.Migration.Running.Steps;

/// <summary>Reads from what is known of a unit how it stands.</summary>
internal static class UnitResults
{
    public static UnitResult Of(string unitId, UnitHistory history) =>
        new(unitId, history.Outcome ?? (history.IsBegun ? UnitOutcome.Interrupted : UnitOutcome.NotBegun))
        {
            FailedStep = history.FailedStep,
            Reason = history.Reason,
            Left = history.Left,
            Kept = history.Kept,
            After = history.After,
            BegunAt = history.BegunAt,
            EndedAt = history.EndedAt,
            StepsEnded = history.Steps.Count(step => step.Value.IsEnded && !step.Key.Contains('/', StringComparison.Ordinal)),
        };
}
