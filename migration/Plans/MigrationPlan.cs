namespace Infra.Migration.Plans;

/// <summary>What to do to a fleet of disks, as data: every call with its inputs and its order, what undoes it, and what
/// it is expected to cost. Nothing is decided later than here.</summary>
/// <remarks>The same inventory and wishes give the same plan to the byte. Two executors run it: an OOS template in the
/// cloud, and a journaled run.</remarks>
/// <param name="AccountId">The account that it is for; a run in another is refused.</param>
/// <param name="Region">The region.</param>
/// <param name="InventoryTakenAt">The moment of the inventory it was made from.</param>
public sealed record MigrationPlan(string AccountId, string Region, DateTimeOffset InventoryTakenAt)
{
    /// <summary>Sixteen hexadecimal digits of the content's SHA-256: client tokens, names and tags derive from
    /// it.</summary>
    public string Id { get; init; } = "";

    /// <summary>What was decided about each disk that was asked for, ordered by id.</summary>
    public IReadOnlyList<PlannedDisk> Disks { get; init; } = [];

    /// <summary>What is done, in units that do not wait for one another, ordered by id.</summary>
    public IReadOnlyList<PlannedUnit> Units { get; init; } = [];

    /// <summary>Units that run at once at most.</summary>
    public int Concurrency { get; init; } = 1;

    /// <summary>Units that may fail before no further one is begun.</summary>
    public int MaxErrors { get; init; }

    /// <summary>When a unit that stops an instance may begin; empty for whenever.</summary>
    public IReadOnlyList<MigrationWindow> Windows { get; init; } = [];

    /// <summary>How long it is expected to take and what it is expected to keep.</summary>
    public PlanEstimate Estimate { get; init; } = new();

    /// <summary>What somebody should have read before it is run.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
