namespace Infra.Migration.Running;

/// <summary>Something that happened in a run, for who watches.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Kind">What happened.</param>
public sealed record RunEvent(string UnitId, RunEventKind Kind)
{
    /// <summary>The disk it is about; null for the instance or the unit.</summary>
    public string? DiskId { get; init; }

    /// <summary>The step, as the journal names it; null for the unit.</summary>
    public string? Step { get; init; }

    /// <summary>What the step does, for a person.</summary>
    public string? Title { get; init; }

    /// <summary>How far the step has come, from 0 to 100; null where the cloud does not tell.</summary>
    public double? Percent { get; init; }

    /// <summary>What went wrong, or what became of the unit; null where there is nothing to say.</summary>
    public string? Text { get; init; }
}
