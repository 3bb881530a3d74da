using Infra.Migration.Plans;

namespace Infra.Migration.Oos;

/// <summary>Which steps refer to the outputs of which.</summary>
internal static class References
{
    /// <summary>The steps whose outputs something needs.</summary>
    public static HashSet<string> ToOutputs(PlannedUnit unit) =>
        unit.Steps.SelectMany(step => step.Undo.Prepend(step)).SelectMany(Of).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the way back of a step needs what its own call answered.</summary>
    public static bool UndoNeedsOwn(PlannedStep step) => step.Undo.SelectMany(Of).Contains(step.Id, StringComparer.Ordinal);

    private static IEnumerable<string> Of(PlannedStep step)
    {
        var checks = new[] { step.Done, step.Until }.OfType<PlannedCheck>().ToList();
        return checks.Select(check => check.Read).Append(step.Call).OfType<PlannedCall>()
            .SelectMany(call => call.Parameters.Values)
            .Concat(checks.SelectMany(check => check.Conditions.Concat(check.Hopeless)).SelectMany(one => one.AnyOf)
                .OfType<PlannedValue>())
            .Select(value => value.StepId).OfType<string>();
    }
}
