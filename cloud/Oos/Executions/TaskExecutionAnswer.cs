using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Expressions;

namespace Infra.Cloud.Oos.Executions;

/// <summary>A run of a task as the API shows it, as of a time.</summary>
internal static class TaskExecutionAnswer
{
    public static JsonObject Of(Execution execution, TaskRun task, DateTimeOffset at)
    {
        var status = task.StatusAt(at);
        var ended = task.EndedBy(at);
        return new()
        {
            ["TaskExecutionId"] = task.Id,
            ["ExecutionId"] = execution.Id,
            ["TaskName"] = task.Name,
            ["TaskAction"] = task.Action,
            ["Status"] = status.Status,
            ["StatusMessage"] = status.Message,
            ["Properties"] = task.Properties,
            ["Outputs"] = ended ? task.Outputs : "{}",
            ["Loop"] = task.Items is null ? new JsonObject() : new JsonObject { ["Items"] = JsonNode.Parse(task.Items) },
            ["LoopItem"] = task.Item is null ? "" : Expression.Shown(JsonNode.Parse(task.Item)),
            ["LoopBatchNumber"] = task.Item is null ? 0 : task.Batch + 1,
            ["ChildExecutionId"] = task.ChildId ?? "",
            ["ParentTaskExecutionId"] = task.ParentId ?? "",
            ["TemplateId"] = execution.TemplateId,
            ["ExtraData"] = new JsonObject(),
            ["CreateDate"] = ApiTime.Text(task.CreatedAt),
            ["StartDate"] = ApiTime.Text(task.CreatedAt),
            ["EndDate"] = ended ? ApiTime.Text(task.EndedAt!.Value) : "",
            ["UpdateDate"] = ApiTime.Text(ended ? task.EndedAt!.Value : task.CreatedAt),
        };
    }
}
