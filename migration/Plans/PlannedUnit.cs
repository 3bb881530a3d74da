using System.Text.Json.Serialization;

namespace Infra.Migration.Plans;

/// <summary>What is converted together: an instance with its disks, in one stop; or one disk that no instance
/// has.</summary>
/// <param name="Id">The instance's id, or the disk's.</param>
/// <param name="InstanceId">The instance; null for a disk that none has.</param>
/// <param name="DiskIds">The disks, ordered by device.</param>
public sealed record PlannedUnit(
    string Id,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? InstanceId,
    IReadOnlyList<string> DiskIds)
{
    /// <summary>Whether the instance ran when the plan was made: then it runs again afterwards, whatever happens; only
    /// where another instance has taken its place it stays stopped.</summary>
    public bool WasRunning { get; init; }

    /// <summary>What must still be as the inventory had it when the unit begins. Otherwise nothing of it is
    /// done.</summary>
    public IReadOnlyList<PlannedCheck> Preconditions { get; init; } = [];

    /// <summary>What is done. A step begins when the steps it names have ended.</summary>
    public IReadOnlyList<PlannedStep> Steps { get; init; } = [];

    /// <summary>What lets go of the sources when somebody asks for it, in order. Each is verified first.</summary>
    public IReadOnlyList<PlannedStep> Release { get; init; } = [];

    /// <summary>How long the instance is expected to be stopped; zero for none.</summary>
    public TimeSpan Downtime { get; init; }

    /// <summary>How long the unit is expected to take.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>What it keeps beside what was there before, until it is released.</summary>
    public ExtraStorage Extra { get; init; } = new();
}
