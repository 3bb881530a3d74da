using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>Adds nodes to a pool:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/ScaleClusterNodePool"/>.</summary>
internal sealed class ScaleClusterNodePool() : CsAction("ScaleClusterNodePool", mutates: true,
    "POST /clusters/{ClusterId}/nodepools/{NodepoolId}", ["count"])
{
    public override JsonObject Answer(Request request)
    {
        var (cluster, pool) = ActivePool(request);
        request.Required("count");
        var count = request.Integer("count", 1, 500)!.Value;
        var settings = new NodePoolSettings(pool.Settings.At(request.At), []);
        NodePoolRules.Check(request, cluster, settings);

        var before = pool.Nodes.At(request.At);
        var until = request.At + ClusterDurations.JoinNode;
        pool.Nodes = pool.Nodes.Set(request.Moment, new(before.Total + count, before.Total, until));
        if (settings["scaling_group.desired_size"] is not null)
            pool.Settings.Put(request.Moment, "scaling_group.desired_size", $"{before.Total + count}");
        Nodes.Launch(request, cluster, pool, settings, count);
        pool.Occupy(request, "scaling", until);
        return Started(request, "nodepool_scale", cluster.Id, ClusterDurations.JoinNode, pool.Id);
    }
}
