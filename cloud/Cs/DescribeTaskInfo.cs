using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Tells how far a task is:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/DescribeTaskInfo"/>.</summary>
internal sealed class DescribeTaskInfo() : CsAction("DescribeTaskInfo", mutates: false, "GET /tasks/{task_id}", [],
    "No task fails; each has one stage, and its events are listed by DescribeEvents. A task is kept for a week.")
{
    public override JsonObject Answer(Request request) =>
        request.Find(request.Store.Tasks, request.Required("task_id"))?.Describe(request.At)
        ?? throw request.Refuse(CsErrors.TaskNotFound);
}
