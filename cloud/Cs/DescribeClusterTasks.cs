using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Lists the tasks of a cluster:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterTasks"/>.</summary>
internal sealed class DescribeClusterTasks() : CsAction("DescribeClusterTasks", mutates: false,
    "GET /clusters/{cluster_id}/tasks", ["page_number", "page_size"], "Newest first, those of a week.")
{
    private static readonly string[] s_fields = ["task_id", "task_type", "state", "created", "updated", "error"];

    public override JsonObject Answer(Request request)
    {
        var cluster = ClusterOf(request, "cluster_id");
        var tasks = request.Here(request.Store.Tasks).Where(task => task.ClusterId == cluster.Id).ToList();
        var paging = CsPage.Of(request);
        return new()
        {
            ["requestId"] = request.RequestId,
            ["tasks"] = new JsonArray([.. paging.Cut(tasks).Select(task =>
            {
                var whole = task.Describe(request.At);
                return new JsonObject(s_fields.Select(field => KeyValuePair.Create(field, whole[field]?.DeepClone())));
            })]),
            ["page_info"] = CsPage.Info(paging, tasks.Count),
        };
    }
}
