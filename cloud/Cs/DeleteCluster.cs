using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>Deletes a cluster:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/DeleteCluster"/>.</summary>
internal sealed class DeleteCluster() : CsAction("DeleteCluster", mutates: true, "DELETE /clusters/{ClusterId}",
    ["retain_all_resources", "keep_slb", "retain_resources", "delete_options"],
    "The node pools and their nodes go with it. What is to be retained is not looked at.")
{
    public override JsonObject Answer(Request request)
    {
        var cluster = ClusterOf(request);
        if (cluster.Setting(request.At, "deletion_protection") == "true")
            throw request.Refuse(CsErrors.DeletionProtected);

        CsBody.Strings(request, "retain_resources");
        CsBody.Objects(request, "delete_options");
        foreach (var pool in NodePool.Of(request, cluster.Id).ToList())
            pool.Release(request, request.At + ClusterDurations.Delete);
        OwnSecurityGroup.Delete(request, cluster, request.At + ClusterDurations.Delete);
        cluster.DeleteAt(request.At + ClusterDurations.Delete);
        Occupy(request, cluster, "deleting", ClusterDurations.Delete);
        return Started(request, "cluster_delete", cluster.Id, ClusterDurations.Delete);
    }
}
