using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>Repairs nodes:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/RepairClusterNodePool"/>.</summary>
internal sealed class RepairClusterNodePool() : CsAction("RepairClusterNodePool", mutates: true,
    "POST /clusters/{cluster_id}/nodepools/{nodepool_id}/repair", ["nodes", "auto_restart", "operations"],
    "No node is ever broken: the pool is busy for a while.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var pool = PoolOf(request, "cluster_id", "nodepool_id");
        if (pool.StateAt(request.At) != "active") throw request.Refuse(CsErrors.NodePoolBusy);
        request.Boolean("auto_restart");

        pool.Occupy(request, "repairing", request.At + ClusterDurations.ModifyPool);
        return Started(request, "nodepool_repair", pool.ClusterId, ClusterDurations.ModifyPool, pool.Id);
    }
}
