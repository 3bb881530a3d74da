using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>Deletes a node pool and releases its nodes:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/DeleteClusterNodepool"/>.</summary>
internal sealed class DeleteClusterNodepool() : CsAction("DeleteClusterNodepool", mutates: true,
    "DELETE /clusters/{ClusterId}/nodepools/{NodepoolId}", ["force"])
{
    public override JsonObject Answer(Request request)
    {
        var pool = PoolOf(request);
        if (pool.Nodes.At(request.At).Total > 0 && request.Boolean("force") != true)
            throw request.Refuse(CsErrors.PoolHasNodes);

        pool.Release(request, request.At + ClusterDurations.DeletePool);
        return Started(request, "nodepool_delete", pool.ClusterId, ClusterDurations.DeletePool, pool.Id);
    }
}
