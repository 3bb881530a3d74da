using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Ends an upgrade of a cluster that is under way; the cluster keeps the version it had:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/CancelTask"/>.</summary>
internal sealed class CancelTask() : CsAction("CancelTask", mutates: true, "POST /tasks/{task_id}/cancel", [],
    "Upgrades of clusters only. What the service answers to other tasks, and to one that is done, is not published.")
{
    public override JsonObject Answer(Request request)
    {
        var task = request.Find(request.Store.Tasks, request.Required("task_id"))
            ?? throw request.Refuse(CsErrors.TaskNotFound);
        if (task.VersionBefore is not { } version || request.At >= task.EndsAt)
            throw request.Refuse(CsErrors.TaskNotCancelable);

        task.Cancel(request.At);
        request.Touch(task);
        if (request.Find(request.Store.Clusters, task.ClusterId) is not { } cluster) return [];
        cluster.Settings.Put(request.Moment, "kubernetes_version", version);
        Occupy(request, cluster, Cluster.Running, TimeSpan.Zero);
        return [];
    }
}
