namespace Infra.Cloud.Oos.Executions;

/// <summary>When a call takes effect on an execution, and what it changes.</summary>
internal static class ExecutionTime
{
    /// <summary>The time of the call, or of the last thing that the execution did, if that is later: what was done
    /// stays done.</summary>
    public static DateTimeOffset Of(Request request, Execution execution)
    {
        var latest = Family(request, execution).Max(one => one.LatestAt());
        return request.At > latest ? request.At : latest;
    }

    /// <summary>Notes that an execution and those around it were changed.</summary>
    public static void Touch(Request request, Execution execution)
    {
        foreach (var one in Family(request, execution)) request.Touch(one);
    }

    /// <summary>The execution, those that run it and those that it runs.</summary>
    public static IEnumerable<Execution> Family(Request request, Execution execution)
    {
        for (var parent = Parent(request, execution); parent is not null; parent = Parent(request, parent))
            yield return parent;
        foreach (var one in Below(request, execution)) yield return one;
    }

    /// <summary>The execution and those that it runs.</summary>
    public static IEnumerable<Execution> Below(Request request, Execution execution) =>
        execution.Tasks.Select(task => task.ChildId).OfType<string>().Select(request.Store.Executions.Peek)
            .OfType<Execution>().SelectMany(child => Below(request, child)).Prepend(execution);

    private static Execution? Parent(Request request, Execution execution) =>
        execution.ParentId is { } id ? request.Store.Executions.Peek(id) : null;
}
