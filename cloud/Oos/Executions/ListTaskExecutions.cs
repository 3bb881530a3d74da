using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Executions;

/// <summary>Lists what the tasks of executions did:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/ListTaskExecutions"/>.</summary>
internal sealed class ListTaskExecutions() : OosAction("ListTaskExecutions", mutates: false,
    ["ExecutionId", "TaskExecutionId", "TaskName", "TaskAction", "Status", "StartDateBefore", "StartDateAfter",
        "EndDateBefore", "EndDateAfter", "ParentTaskExecutionId", "IncludeChildTaskExecution", "SortField", "SortOrder",
        "MaxResults", "NextToken"])
{
    public override JsonObject Answer(Request request)
    {
        var at = request.At;
        request.OneOf("Status", "", "", "Running", "Waiting", "Success", "Failed", "Cancelled", "Skipped", "Pending",
            "Started", "Queued");
        IEnumerable<Execution> executions =
            request.Optional("ExecutionId") is null ? request.Here(request.Store.Executions) : [ExecutionOf(request)];
        var found = executions.SelectMany(execution => execution.Tasks
            .Where(task => task.CreatedAt <= at && Fits(request, task)).Reverse<TaskRun>()
            .Select(task => (Execution: execution, Task: task)));
        var tasks = OosSorting.Sorted(request, found, "StartDate",
            ("StartDate", run => $"{ApiTime.Exact(run.Task.CreatedAt)} {run.Task.Id}"),
            ("EndDate", run => run.Task.EndedBy(at) ? ApiTime.Exact(run.Task.EndedAt!.Value) : ""),
            ("Status", run => run.Task.StatusAt(at).Status));
        return OosPage.Answer(request, "TaskExecutions", tasks,
            run => TaskExecutionAnswer.Of(run.Execution, run.Task, at), least: 20);
    }

    private static bool Fits(Request request, TaskRun task) =>
        request.Fits("TaskExecutionId", task.Id)
        && request.Fits("TaskName", task.Name)
        && request.Fits("TaskAction", task.Action)
        && request.Fits("Status", task.StatusAt(request.At).Status)
        && request.Fits("ParentTaskExecutionId", task.ParentId)
        && (task.ParentId is null || request.Boolean("IncludeChildTaskExecution") == true
            || request.Optional("ParentTaskExecutionId") is not null || request.Optional("TaskExecutionId") is not null)
        && OosDates.Fit(request, "StartDate", task.CreatedAt)
        && OosDates.Fit(request, "EndDate", task.EndedBy(request.At) ? task.EndedAt : null);
}
