namespace Infra.Migration.Running;

/// <summary>What became of a unit of a plan.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record UnitResult(string UnitId, UnitOutcome Outcome)
{
    /// <summary>The step at which it failed; null where none did.</summary>
    public string? FailedStep { get; init; }

    /// <summary>Why it failed, was not begun or was taken back; null where there is nothing to say.</summary>
    public string? Reason { get; init; }

    /// <summary>What undoing could not do, with the ids of what is left.</summary>
    public IReadOnlyList<string> Left { get; init; } = [];

    /// <summary>What was kept although the unit was taken back, with the reason: it may hold what was written
    /// since.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>The new disks by the id of the source, each with its attributes as they were read when the unit
    /// ended; without attributes where they could not be read.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> After { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>When it began, by the wall clock; null if it did not.</summary>
    public DateTimeOffset? BegunAt { get; init; }

    /// <summary>When it ended, by the wall clock; null if it did not.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How many of its steps have ended.</summary>
    public int StepsEnded { get; init; }

    /// <summary>Whether it ended as it was meant to.</summary>
    public bool IsSuccess => Outcome is UnitOutcome.Done or UnitOutcome.Released;
}
