namespace Infra.Migration.Running;

/// <summary>How a run stands.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Units">Its units, in the order of the plan.</param>
public sealed record RunResult(string PlanId, IReadOnlyList<UnitResult> Units)
{
    /// <summary>Whether it was stopped on the way, and goes on where it stopped when it is resumed.</summary>
    public bool IsInterrupted { get; init; }

    /// <summary>Who held the lock last and ended without giving it back; null for nobody.</summary>
    public string? StaleOwner { get; init; }

    /// <summary>Whether every unit ended as it was meant to: converted, taken back or let go, whatever was asked
    /// for.</summary>
    public bool IsSuccess => !IsInterrupted && Units.All(IsAsMeant);

    /// <summary>Whether a unit ended as it was meant to.</summary>
    internal Func<UnitResult, bool> IsAsMeant { get; init; } = unit => unit.IsSuccess;
}
