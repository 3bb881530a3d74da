using Infra.Cloud.Oos.Executions;

namespace Infra.Cloud.Oos.Running;

/// <content>Waiting for somebody, and being cancelled.</content>
internal sealed partial class Flow
{
    /// <summary>Lets a task wait for NotifyExecution, and with it everything that it is a part of.</summary>
    public void Pause(Execution execution, TaskRun task, WaitReason reason, string message = "")
    {
        store.Agenda.Set(execution, task, at: null);
        Set(execution, task, new(RunStatus.Waiting, message, reason));
        ShowWaiting(execution);
    }

    /// <summary>Tells those tasks that wait for one of these reasons what to do, here and in the executions
    /// below.</summary>
    /// <returns>True if there was one.</returns>
    public bool Notify(Execution execution, Func<TaskRun, bool> isMeant, Action<Flow, Execution, TaskRun> act,
        params WaitReason[] reasons)
    {
        var any = false;
        foreach (var task in execution.Tasks.ToList())
        {
            if (task.ChildId is { } id && task.IsOpen && store.Executions.Peek(id) is { } child)
                any |= Notify(child, isMeant, act, reasons);
            if (!task.IsOpen || task.StatusAt(at).Waits is not { } waits || !reasons.Contains(waits) || !isMeant(task))
                continue;
            Set(execution, task, new(RunStatus.Running));
            ShowWaiting(execution);
            act(this, execution, task);
            any = true;
        }

        return any;
    }

    /// <summary>Goes on with a task that waited.</summary>
    public void Resume(Execution execution, TaskRun task)
    {
        if (task.Items is null)
        {
            task.IsApproved = true;
            Start(execution, task);
            return;
        }

        task.ReleasedBatches++;
        Fill(execution, task);
    }

    /// <summary>Does a task again that failed.</summary>
    public void Retry(Execution execution, TaskRun task)
    {
        task.EndedAt = at;
        Set(execution, task, new(RunStatus.Failed));
        Enter(execution, task.Index);
    }

    /// <summary>Goes on as if a task had not been there.</summary>
    public void Skip(Execution execution, TaskRun task)
    {
        task.EndedAt = at;
        Set(execution, task, new(RunStatus.Skipped));
        Enter(execution, task.Index + 1);
    }

    /// <summary>Cancels an execution: what runs is cancelled, then what its tasks say under OnCancel is done.</summary>
    public void Cancel(Execution execution)
    {
        if (!execution.IsOpen || execution.IsCancelled) return;
        execution.IsCancelled = true;
        if (execution.StartsAt is not null)
        {
            store.Agenda.Set(execution, at: null);
            End(execution, RunStatus.Cancelled);
            return;
        }

        foreach (var loop in execution.Tasks) loop.IsStopping |= loop.Items is not null && loop.IsOpen;
        foreach (var task in execution.Tasks.Where(task => task.IsOpen).ToList()) Cancel(execution, task);
    }

    /// <summary>Cancels one task.</summary>
    public void Cancel(Execution execution, TaskRun task)
    {
        if (!task.IsOpen) return;
        if (task.Items is not null)
        {
            task.IsStopping = true;
            Set(execution, task, new(RunStatus.Running));
            var items = execution.Tasks.Where(item => item.ParentId == task.Id && item.IsOpen).ToList();
            foreach (var item in items) Cancel(execution, item);
            if (items.Count == 0) Fill(execution, task);
        }
        else if (task.ChildId is { } id && store.Executions.Peek(id) is { IsOpen: true } child) Cancel(child);
        else Finish(execution, task, RunStatus.Cancelled);
    }

    private void Abandon(Execution execution, TaskRun task)
    {
        store.Agenda.Set(execution, task, at: null);
        task.EndedAt = at;
        Set(execution, task, new(RunStatus.Cancelled));
        if (task.ChildId is { } id && store.Executions.Peek(id) is { } child) Cancel(child);
    }

    private void ShowWaiting(Execution execution)
    {
        for (var one = execution; one is { IsOpen: true };
            one = one.ParentId is { } id ? store.Executions.Peek(id) : null)
        {
            var status = IsWaiting(one) ? RunStatus.Waiting : RunStatus.Running;
            if (one.Status.At(at).Status != status) Set(one, new(status));
        }
    }

    private bool IsWaiting(Execution execution) => execution.Tasks.Exists(task => task.IsOpen
        && (task.StatusAt(at).Status == RunStatus.Waiting
            || (task.ChildId is { } id && store.Executions.Peek(id)?.Status.At(at).Status == RunStatus.Waiting)));
}
