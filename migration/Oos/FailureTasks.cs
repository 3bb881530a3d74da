using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Migration.Plans;

namespace Infra.Migration.Oos;

/// <summary>The end of an execution in which a task failed: it fails, and its message says which step, what could not be
/// undone, and what is left behind.</summary>
/// <remarks>An execution that failed has no outputs, only a message: what a look found and did not want. So looks are
/// made whose selectors weigh the marks of the tasks, and what bears the plan's tag is listed: that finds also what was
/// made by a call whose answer never came.</remarks>
internal static class FailureTasks
{
    /// <summary>Where the way back ends.</summary>
    public const string First = "left";

    /// <summary>What fails the execution.</summary>
    private const string Last = "conversion";

    /// <summary>Which comes before the name of the step in the message.</summary>
    public const string FailedAt = "failed at ";

    /// <summary>What comes before the names of the steps of the way back that were not made.</summary>
    public const string NotUndone = "not undone: ";

    /// <summary>What comes before the identifiers of what bears the tag of the plan; a question mark where that could not
    /// be found out.</summary>
    public const string Left = "left: ";

    /// <exception cref="OosTemplateException">The unit has too many steps for a selector.</exception>
    public static IEnumerable<JsonObject> Of(
        TaskWriter writer, string planId, PlannedUnit unit, IReadOnlyList<ForwardTask> forward, UndoTasks undo)
    {
        var read = ReadOf(unit);
        var unmade = undo.Undone.Select(one => (Made: Joined(
            forward.First(task => task.Step.Id == one.Of.Id && !task.IsWait).Marks), Undone: Joined(one.Marks), one.Name))
            .Select(one => $"[\"{one.Made}\",\"{one.Undone}\",{Quoted(one.Name)}]");
        var notUndone = "[" + string.Join(",", unmade) + "]"
            + $" | map(select((.[0] | contains(\"{TaskWriter.Marked}\")) and (.[1] | contains(\"{TaskWriter.Marked}\") | not)) | .[2])"
            + " | if length == 0 then \"\" else (\" " + NotUndone + "\" + join(\", \") + \".\") end";
        yield return UnitTasks.Lead(
            writer.Read(First, read, Within(notUndone, unit)), "ACS::NEXT", "ACS::NEXT", "ACS::NEXT");
        var left = LeftBehind.Of(writer, planId, unit).ToList();
        foreach (var look in left) yield return look;

        var done = forward.Select(task => $"[\"{Joined(task.Marks)}\",{Quoted(task.Step.Id)}]");
        var failed = "[" + string.Join(",", done) + "]"
            + $" | map(select(.[0] | contains(\"{TaskWriter.Marked}\") | not) | .[1])"
            + $" | \"{FailedAt}\" + first + \".{{{{ {First}.{TaskWriter.Mark} }}}}\" + {LeftBehind.Words(left)}";
        yield return writer.Report(Last, read, Within(failed, unit));
    }

    /// <summary>A read that the unit makes anyway, so that the role needs nothing more.</summary>
    private static PlannedCall ReadOf(PlannedUnit unit) =>
        unit.Preconditions.Concat(unit.Steps.Select(step => step.Until).OfType<PlannedCheck>())
            .Select(check => check.Read)
            .FirstOrDefault(read => read.Product == "Ecs" && read.Parameters.Values.All(value => value.StepId is null))
        ?? new("Ecs", "2014-05-26", "DescribeRegions");

    private static string Within(string selector, PlannedUnit unit) => selector.Length <= OosTemplateLimits.MaxSelector
        ? selector
        : throw new OosTemplateException($"the unit {unit.Id} has {unit.DiskIds.Count} disks, more than a template can "
            + $"tell apart when it fails (a selector has at most {OosTemplateLimits.MaxSelector} characters); convert them in "
            + "several units or by a journaled run");

    private static string Joined(IEnumerable<string> marks) => string.Concat(marks);

    private static string Quoted(string name) => JsonSerializer.Serialize(name);
}
