namespace Infra.Migration.Plans;

/// <summary>What a plan is expected to take, from the dated table of assumptions.</summary>
public sealed record PlanEstimate
{
    /// <summary>The date of the assumptions.</summary>
    public string AssumptionsAsOf { get; init; } = "";

    /// <summary>How long the longest unit takes.</summary>
    public TimeSpan LongestUnit { get; init; }

    /// <summary>How long all image copies take by themselves, as many at once as the cloud makes.</summary>
    public TimeSpan ImageCopies { get; init; }

    /// <summary>How long all units take by themselves, as many at once as the plan allows.</summary>
    public TimeSpan Workers { get; init; }

    /// <summary>What no run can be faster than: the longest of these.</summary>
    public TimeSpan LowerBound { get; init; }

    /// <summary>The sum of what instances are expected to be stopped.</summary>
    public TimeSpan Downtime { get; init; }

    /// <summary>What is stored beside what was there before.</summary>
    public ExtraStorage Extra { get; init; } = new();

    /// <summary>What that costs; null where no prices were given.</summary>
    public PlanCost? Cost { get; init; }
}
