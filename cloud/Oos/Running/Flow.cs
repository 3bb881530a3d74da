using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Executions;
using Infra.Cloud.Oos.Expressions;
using Infra.Cloud.Oos.Language;
using Infra.Cloud.State;

namespace Infra.Cloud.Oos.Running;

/// <summary>Leads executions from task to task, as of one time. It makes no calls: tasks that do wait for their turn in
/// the agenda.</summary>
internal sealed partial class Flow(Store store, DateTimeOffset at)
{
    /// <summary>Begins an execution.</summary>
    public void Begin(Execution execution)
    {
        store.Agenda.Set(execution, at: null);
        Set(execution, new(RunStatus.Running));
        Enter(execution, 0);
    }

    /// <summary>Lets a task do its next step after a while.</summary>
    public void Schedule(Execution execution, TaskRun task, TimeSpan pause) =>
        store.Agenda.Set(execution, task, at + pause);

    /// <summary>Ends a task and goes on to wherever it leads.</summary>
    public void Finish(
        Execution execution, TaskRun task, string status, string message = "", string? outputs = null, string? next = null)
    {
        if (!task.IsOpen) return;
        store.Agenda.Set(execution, task, at: null);
        task.EndedAt = at;
        task.Outputs = outputs ?? task.Outputs;
        Set(execution, task, new(status, Cut(message)));
        if (!execution.IsOpen || !Keep(execution, task.Properties.Length + task.Outputs.Length)) return;
        if (task.ParentId is { } loop) Fill(execution, execution.Task(loop)!);
        else Continue(execution, task, next);
    }

    /// <summary>Counts what an execution keeps. If it is too much, the outermost execution fails.</summary>
    public bool Keep(Execution execution, long characters)
    {
        var root = Root(execution);
        root.KeptText += characters;
        if (root.KeptText <= OosLimits.MaxKeptText) return true;
        End(root, RunStatus.Failed,
            $"the parameters and outputs of the execution are larger than {OosLimits.MaxKeptText} characters");
        return false;
    }

    /// <summary>Ends an execution, and with it the task that runs it.</summary>
    public void End(Execution execution, string status, string message = "")
    {
        if (!execution.IsOpen) return;
        if (execution.IsCancelled) (status, message) = (RunStatus.Cancelled, "");
        if (status == RunStatus.Success)
        {
            try
            {
                execution.Outputs = TaskOutputs.OfTemplate(execution.Template(), RunScope.Of(execution, null, at));
                Root(execution).KeptText += execution.Outputs.Length;
            }
            catch (TaskFault e)
            {
                (status, message) = (RunStatus.Failed, e.Message);
            }
        }

        execution.EndedAt = at;
        foreach (var task in execution.Tasks.Where(task => task.IsOpen).ToList()) Abandon(execution, task);
        Set(execution, new(status, Cut(message)));
        if (execution.ParentId is { } id && store.Executions.Peek(id) is { } parent
            && parent.Task(execution.ParentTaskId!) is { } caller)
            ChildEnded(parent, caller, execution);
    }

    /// <summary>Begins the task of a number, or ends the execution where there is none.</summary>
    private void Enter(Execution execution, int index)
    {
        var tasks = execution.Template().Tasks;
        for (; index < tasks.Count; index++)
        {
            var root = Root(execution);
            if (++root.TaskCount > OosLimits.MaxTasks)
            {
                End(execution, RunStatus.Failed, $"the execution runs more than {OosLimits.MaxTasks} tasks");
                return;
            }

            var task = NewTask(execution, tasks[index], index);
            if (!Holds(execution, task, tasks[index], out var problem))
            {
                if (problem is not null) Finish(execution, task, RunStatus.Failed, problem);
                if (problem is not null) return;
                task.EndedAt = at;
                Set(execution, task, new(RunStatus.Skipped));
                continue;
            }

            if (execution.Mode == "Debug") Pause(execution, task, WaitReason.Debug);
            else Start(execution, task);
            return;
        }

        End(execution, RunStatus.Success);
    }

    private void Start(Execution execution, TaskRun task)
    {
        if (execution.Definition(task).Loop is null || task.ParentId is not null)
            Schedule(execution, task, OosLimits.BetweenTasks);
        else StartLoop(execution, task);
    }

    private void Continue(Execution execution, TaskRun task, string? next)
    {
        var definition = execution.Definition(task);
        var status = task.StatusAt(at);
        var target = status.Status switch
        {
            RunStatus.Success => next ?? definition.OnSuccess,
            RunStatus.Cancelled => definition.OnCancel,
            _ => definition.OnError,
        };
        switch (target)
        {
            case TaskDefinition.Next:
                Enter(execution, task.Index + 1);
                break;
            case not TaskDefinition.End:
                Enter(execution, execution.Template().IndexOf(target));
                break;
            case TaskDefinition.End when status.Status == RunStatus.Failed && execution.Mode == "FailurePause"
                && !execution.IsCancelled:
                task.EndedAt = null;
                Pause(execution, task, WaitReason.Failure, status.Message);
                break;
            case TaskDefinition.End when status.Status == RunStatus.Failed && definition.IsCritical:
                End(execution, RunStatus.Failed, $"Task {task.Name} failed: {status.Message}");
                break;
            default:
                End(execution, status.Status == RunStatus.Cancelled ? RunStatus.Cancelled : RunStatus.Success);
                break;
        }
    }

    private void ChildEnded(Execution execution, TaskRun task, Execution child)
    {
        var status = child.Status.At(at);
        if (status.Status != RunStatus.Success)
        {
            Finish(execution, task, status.Status, $"{child.Id}: {status.Message}");
            return;
        }

        try
        {
            var outputs = TaskOutputs.Of(execution.Definition(task), JsonNode.Parse(child.Outputs),
                RunScope.Of(execution, task, at));
            Finish(execution, task, RunStatus.Success, outputs: outputs);
        }
        catch (TaskFault e)
        {
            Finish(execution, task, RunStatus.Failed, e.Message);
        }
    }

    private bool Holds(Execution execution, TaskRun task, TaskDefinition definition, out string? problem)
    {
        problem = null;
        if (definition.When is null) return true;
        try
        {
            var scope = RunScope.Of(execution, task, at);
            return Expression.IsTrue(Expression.Resolve(definition.When, scope), scope);
        }
        catch (ExpressionException e)
        {
            problem = $"When: {e.Message}";
            return false;
        }
    }

    private TaskRun NewTask(Execution execution, TaskDefinition definition, int index, TaskRun? loop = null,
        string? item = null, int batch = 0)
    {
        var task = new TaskRun
        {
            Id = $"{execution.Id}.t{execution.Tasks.Count + 1:0000}",
            Name = definition.Name,
            Index = index,
            Action = definition.ActionName,
            CreatedAt = at,
            Status = new(new RunStatus(RunStatus.Running)),
            ParentId = loop?.Id,
            Item = item,
            Batch = batch,
        };
        execution.Tasks.Add(task);
        return task;
    }

    /// <summary>The execution that nobody runs.</summary>
    private Execution Root(Execution execution)
    {
        while (execution.ParentId is { } id && store.Executions.Peek(id) is { } parent) execution = parent;
        return execution;
    }

    private void Set(Execution execution, RunStatus status) =>
        execution.Status = execution.Status.Set(new Moment(at, execution.Id), status);

    private void Set(Execution execution, TaskRun task, RunStatus status) =>
        task.Status = task.Status.Set(new Moment(at, execution.Id), status);

    private static string Cut(string message) =>
        message.Length <= OosLimits.MaxMessage ? message : message[..OosLimits.MaxMessage];
}
