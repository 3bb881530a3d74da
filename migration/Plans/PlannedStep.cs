namespace Infra.Migration.Plans;

/// <summary>A step of a unit: look whether it is done, call, wait.</summary>
/// <param name="Id">Its name, once in a unit, for example snapshot-d-1: letters, digits, - and _.</param>
/// <param name="Title">What it does, for a person.</param>
public sealed record PlannedStep(string Id, string Title)
{
    /// <summary>The disk it is about; null for the instance.</summary>
    public string? DiskId { get; init; }

    /// <summary>The steps of the unit that must have ended before; none for a first one.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>What is looked at before the call of a step that may have been made: if it holds, the call is not made
    /// again. Needed by every call that knows no client token.</summary>
    public PlannedCheck? Done { get; init; }

    /// <summary>The call that changes something; null for a step that only waits or verifies.</summary>
    public PlannedCall? Call { get; init; }

    /// <summary>What later steps need of the answer: a name, and the path to the value, as SnapshotId.</summary>
    public IReadOnlyDictionary<string, string> Outputs { get; init; } = new Dictionary<string, string>();

    /// <summary>What is waited for; null for nothing.</summary>
    public PlannedCheck? Until { get; init; }

    /// <summary>What brings the former state back if this step or a later one fails, in order; empty for what needs no
    /// undoing. Each looks first (<see cref="Done"/>): a step that was never made is undone by doing nothing, and one
    /// whose output is not known, because its answer never came, is asked for by its client token before.</summary>
    /// <remarks>Units are undone in the reverse order in which their steps stand. What an undo needs of the answer of
    /// its step it takes by the step's id, as any later step does.</remarks>
    public IReadOnlyList<PlannedStep> Undo { get; init; } = [];

    /// <summary>Why nothing undoes it; null where something does, and where nothing needs to.</summary>
    public string? NotUndone { get; init; }

    /// <summary>The step of the unit after which this undo is not made any more: once its call was made, or may have
    /// been, or what it waits for has come. What the undo would delete may hold what was written since, or be the last
    /// way back. It stays, and whoever undoes says so. Null for an undo that is always made.</summary>
    public string? KeptAfter { get; init; }

    /// <summary>How long it is expected to take.</summary>
    public TimeSpan Expected { get; init; }

    /// <summary>Whether the instance is down meanwhile.</summary>
    public bool IsDowntime { get; init; }
}
