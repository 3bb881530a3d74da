using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Running;

namespace Infra.Cloud.Oos.Executions;

/// <summary>Tells an execution that waits what to do: approve a call of high risk, begin a task or batch, repeat or
/// skip a task that failed:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/NotifyExecution"/>.</summary>
/// <remarks>Approve and Reject are for calls of high risk, ExecuteTask for tasks of the mode Debug and for batches,
/// RetryTask and SkipTask for tasks that failed in the mode FailurePause. The tasks may be named by TaskName,
/// TaskExecutionId or TaskExecutionIds; otherwise all that wait for it are meant.</remarks>
internal sealed class NotifyExecution() : OosAction("NotifyExecution", mutates: true,
    ["ExecutionId", "NotifyType", "NotifyNote", "TaskName", "TaskExecutionId", "TaskExecutionIds", "ExecutionStatus"],
    "Reaches tasks of the executions below as well. NotifyNote is not kept; no Parameters and no LoopItem.")
{
    public override JsonObject Answer(Request request)
    {
        var execution = ExecutionOf(request);
        request.Required("NotifyType");
        var type = request.OneOf("NotifyType", "Approve", "ExecuteTask", "CancelTask", "CompleteExecution", "Approve",
            "Reject", "RetryTask", "SkipTask");
        if (!execution.IsOpen) throw request.Refuse(OosErrors.ExecutionEnded);

        var flow = new Flow(request.Store, ExecutionTime.Of(request, execution));
        var isMeant = Meant(request);
        if (type == "CompleteExecution") flow.End(execution, Ending(request), "completed by NotifyExecution");
        else if (!Told(flow, execution, type, isMeant)) throw request.Refuse(OosErrors.NothingWaits);
        ExecutionTime.Touch(request, execution);
        return Done(request);
    }

    private static bool Told(Flow flow, Execution execution, string type, Func<TaskRun, bool> isMeant) => type switch
    {
        "Approve" => flow.Notify(execution, isMeant, static (flow, one, task) => flow.Resume(one, task),
            WaitReason.Approval),
        "Reject" => flow.Notify(execution, isMeant, static (flow, one, task) =>
            flow.Finish(one, task, RunStatus.Failed, "The call was rejected."), WaitReason.Approval),
        "ExecuteTask" => flow.Notify(execution, isMeant, static (flow, one, task) => flow.Resume(one, task),
            WaitReason.Debug, WaitReason.Batch),
        "RetryTask" => flow.Notify(execution, isMeant, static (flow, one, task) => flow.Retry(one, task),
            WaitReason.Failure),
        "SkipTask" => flow.Notify(execution, isMeant, static (flow, one, task) => flow.Skip(one, task),
            WaitReason.Failure, WaitReason.Debug),
        _ => Cancelled(flow, execution, isMeant),
    };

    private static bool Cancelled(Flow flow, Execution execution, Func<TaskRun, bool> isMeant)
    {
        var tasks = execution.Tasks.Where(task => task.IsOpen && isMeant(task)).ToList();
        foreach (var task in tasks) flow.Cancel(execution, task);
        return tasks.Count > 0;
    }

    private static string Ending(Request request)
    {
        request.Required("ExecutionStatus");
        return request.OneOf("ExecutionStatus", RunStatus.Success, RunStatus.Success, RunStatus.Failed, RunStatus.Cancelled);
    }

    private static Func<TaskRun, bool> Meant(Request request)
    {
        var ids = OosJson.Texts(request, "TaskExecutionIds");
        if (request.Optional("TaskExecutionId") is { } id) ids.Add(id);
        return task => request.Fits("TaskName", task.Name) && (ids.Count == 0 || ids.Contains(task.Id));
    }
}
