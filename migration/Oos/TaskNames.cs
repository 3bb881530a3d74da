using System.Globalization;
using Infra.Migration.Plans;

namespace Infra.Migration.Oos;

/// <summary>The names of tasks: those of the steps, with the number of a disk in the unit for its id, which keeps
/// templates small.</summary>
internal static class TaskNames
{
    /// <summary>The task of each step, those of the way back included.</summary>
    /// <exception cref="OosTemplateException">Two steps have the same name.</exception>
    public static IReadOnlyDictionary<string, string> Of(PlannedUnit unit)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in unit.Steps.SelectMany(step => step.Undo.Prepend(step)))
        {
            if (!names.TryAdd(step.Id, Short(unit, step.Id)))
                throw new OosTemplateException($"the unit {unit.Id} has two steps '{step.Id}'; make the plan anew");
        }

        return names;
    }

    private static string Short(PlannedUnit unit, string stepId)
    {
        foreach (var (index, disk) in unit.DiskIds.Index())
            stepId = stepId.Replace(disk, (index + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return stepId;
    }
}
