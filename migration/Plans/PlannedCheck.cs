namespace Infra.Migration.Plans;

/// <summary>A read of the cloud and what it must show.</summary>
/// <param name="Read">The call, which changes nothing.</param>
/// <param name="Conditions">What must hold of the answer, all of it.</param>
public sealed record PlannedCheck(PlannedCall Read, IReadOnlyList<PlannedCondition> Conditions)
{
    /// <summary>What, if one of it holds, shows that waiting is of no use.</summary>
    public IReadOnlyList<PlannedCondition> Hopeless { get; init; } = [];

    /// <summary>The path to the progress in the answer, as 35% or 35; null where the cloud tells none.</summary>
    public string? Progress { get; init; }

    /// <summary>How often it is read.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long it may show no progress, in running time, before the step has failed. There is no limit on
    /// the whole: a snapshot of a large disk takes hours.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromHours(1);

    /// <summary>What is checked, for a person: the disk is available.</summary>
    public string Title { get; init; } = "";
}
