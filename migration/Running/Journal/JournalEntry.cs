namespace Infra.Migration.Running.Journal;

/// <summary>A line of the journal. What does not belong to its event is null and not written.</summary>
/// <param name="Event">What it says.</param>
/// <param name="At">When, by the clock on the wall: for the reader, never for a decision.</param>
internal sealed record JournalEntry(JournalEvent Event, DateTimeOffset At)
{
    /// <summary>The version of the format; of the first line alone.</summary>
    public int? Format { get; init; }

    public string? PlanId { get; init; }

    /// <summary>The SHA-256 of the plan's content.</summary>
    public string? PlanHash { get; init; }

    public string? Unit { get; init; }

    /// <summary>The step, with what it is part of where it is no step of the conversion itself: undo/STEP/ID,
    /// release/ID.</summary>
    public string? Step { get; init; }

    public IReadOnlyDictionary<string, string>? Outputs { get; init; }

    public string? Progress { get; init; }

    public TimeSpan? Idle { get; init; }

    public UnitOutcome? Outcome { get; init; }

    public string? Reason { get; init; }

    /// <summary>What undoing could not do.</summary>
    public IReadOnlyList<string>? Left { get; init; }

    /// <summary>What was not to be undone.</summary>
    public IReadOnlyList<string>? Kept { get; init; }

    /// <summary>The new disks by the id of the source, each with its attributes.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? After { get; init; }
}
