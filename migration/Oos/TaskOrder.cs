using Infra.Migration.Plans;

namespace Infra.Migration.Oos;

/// <summary>The order in which the steps of a unit stand in a template, whose tasks run one after the other: all calls
/// that may be made are made before the first of them is waited for, so that snapshots are taken and copied
/// together.</summary>
internal static class TaskOrder
{
    /// <summary>Each step twice at most: where it begins, and where it is waited for.</summary>
    /// <exception cref="OosTemplateException">Steps wait for each other, or for one that there is not.</exception>
    public static IReadOnlyList<(PlannedStep Step, bool IsWait)> Of(PlannedUnit unit)
    {
        var order = new List<(PlannedStep, bool)>();
        var waiting = unit.Steps.ToList();
        var begun = new Queue<PlannedStep>();
        var ended = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.Count > 0 || begun.Count > 0)
        {
            if (waiting.Find(step => step.After.All(ended.Contains)) is { } next)
            {
                waiting.Remove(next);
                if (next.Call is not null) order.Add((next, false));
                if (next.Until is null) ended.Add(next.Id);
                else begun.Enqueue(next);
            }
            else if (begun.TryDequeue(out var first))
            {
                order.Add((first, true));
                ended.Add(first.Id);
            }
            else
            {
                throw new OosTemplateException($"the steps {string.Join(", ", waiting.Select(step => step.Id))} of the unit "
                    + $"{unit.Id} wait for steps that never end; make the plan anew");
            }
        }

        return order;
    }
}
