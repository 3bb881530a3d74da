using Infra.Migration.Plans;

namespace Infra.Migration.Planning;

/// <summary>When the steps of a unit are expected to end, counted from its beginning.</summary>
internal sealed class Timeline
{
    private readonly Dictionary<string, TimeSpan> _ends = new(StringComparer.Ordinal);

    /// <param name="steps">The steps, each behind those it waits for.</param>
    public Timeline(IReadOnlyList<PlannedStep> steps)
    {
        foreach (var step in steps)
            _ends[step.Id] = step.Expected
                + step.After.Select(EndOf).DefaultIfEmpty(TimeSpan.Zero).Max();
    }

    /// <summary>When the last one ends.</summary>
    public TimeSpan Duration => _ends.Values.DefaultIfEmpty(TimeSpan.Zero).Max();

    /// <summary>When a step ends.</summary>
    public TimeSpan EndOf(string stepId) => _ends[stepId];
}
