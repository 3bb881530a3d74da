using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Executions;

/// <summary>Tells what happened in an execution, one line after the other:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/ListExecutionLogs"/>.</summary>
internal sealed class ListExecutionLogs() : OosAction("ListExecutionLogs", mutates: false,
    ["ExecutionId", "TaskExecutionId", "LogType", "MaxResults", "NextToken"],
    "Lines of the type System: when tasks began and how they ended. But for that of a completed task, which is published, "
    + "their words are ours.")
{
    public override JsonObject Answer(Request request)
    {
        var execution = ExecutionOf(request);
        var at = request.At;
        var type = request.Optional("LogType");
        var lines = type is not (null or "System") ? [] : execution.Tasks
            .Where(task => task.CreatedAt <= at && request.Fits("TaskExecutionId", task.Id))
            .SelectMany(task => Lines(task, at)).OrderBy(line => line.At).ToList();
        var answer = OosPage.Answer(request, "ExecutionLogs", lines, line => new JsonObject
        {
            ["TaskExecutionId"] = line.Task.Id,
            ["Message"] = line.Message,
            ["LogType"] = "System",
            ["Timestamp"] = ApiTime.Text(line.At),
        });
        answer["IsTruncated"] = answer["NextToken"]!.GetValue<string>().Length > 0;
        return answer;
    }

    private static IEnumerable<(DateTimeOffset At, TaskRun Task, string Message)> Lines(TaskRun task, DateTimeOffset at)
    {
        var status = task.StatusAt(at);
        if (status.Status == RunStatus.Skipped)
        {
            yield return (task.CreatedAt, task, $"The task {task.Name} was skipped.");
            yield break;
        }

        yield return (task.CreatedAt, task, $"The task {task.Name} started.");
        if (!task.EndedBy(at)) yield break;
        yield return (task.EndedAt!.Value, task, status.Status switch
        {
            RunStatus.Success => $"The task {task.Name} completed.",
            RunStatus.Cancelled => $"The task {task.Name} was cancelled.",
            _ => $"The task {task.Name} failed: {status.Message}",
        });
    }
}
