using Infra.Cloud.Oos.Executions;

namespace Infra.Cloud.Oos.Running;

/// <summary>Which execution does something next, and when.</summary>
internal sealed class Agenda
{
    private readonly SortedSet<(DateTimeOffset At, string Execution, string Task)> _entries = new(
        Comparer<(DateTimeOffset At, string Execution, string Task)>.Create((one, other) =>
            one.At != other.At ? one.At.CompareTo(other.At)
            : string.CompareOrdinal(one.Execution, other.Execution) is not 0 and var order ? order
            : string.CompareOrdinal(one.Task, other.Task)));

    /// <summary>True if nothing will ever be due.</summary>
    public bool IsEmpty => _entries.Count == 0;

    /// <summary>True if something is due by a time.</summary>
    public bool IsDue(DateTimeOffset until) => _entries.Count > 0 && _entries.Min.At <= until;

    /// <summary>What comes next; the task is empty where an execution begins.</summary>
    public (DateTimeOffset At, string Execution, string Task) Next => _entries.Min;

    /// <summary>Lets an execution begin at a time, or no more.</summary>
    public void Set(Execution execution, DateTimeOffset? at)
    {
        if (execution.StartsAt is { } old) _entries.Remove((old, execution.Id, ""));
        execution.StartsAt = at;
        if (at is { } time) _entries.Add((time, execution.Id, ""));
    }

    /// <summary>Lets a task do its next step at a time, or none.</summary>
    public void Set(Execution execution, TaskRun task, DateTimeOffset? at)
    {
        if (task.NextAt is { } old) _entries.Remove((old, execution.Id, task.Id));
        task.NextAt = at;
        if (at is { } time) _entries.Add((time, execution.Id, task.Id));
    }

    /// <summary>Reads anew what is due, after executions were read or dropped.</summary>
    public void Fill(IEnumerable<Execution> executions)
    {
        _entries.Clear();
        foreach (var execution in executions.Where(execution => execution is { IsOpen: true, DeletedAt: null }))
        {
            if (execution.StartsAt is { } start) _entries.Add((start, execution.Id, ""));
            foreach (var task in execution.Tasks)
                if (task.NextAt is { } at) _entries.Add((at, execution.Id, task.Id));
        }
    }
}
