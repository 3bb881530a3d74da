using System.Text.Json.Nodes;
using Infra.Cloud.Ecs;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>The ways to take nodes out of a cluster.</summary>
internal abstract class NodeRemoval(string name, string route, string[] parameters)
    : CsAction(name, mutates: true, route, [.. parameters, "nodes", "drain_node", "release_node"],
        "Nodes are named as DescribeClusterNodes names them, or by their instances. Nothing is drained.")
{
    public override JsonObject Answer(Request request)
    {
        var cluster = RunningCluster(request);
        request.Boolean("drain_node");
        var release = request.Boolean("release_node") ?? false;
        var names = Names(request);
        if (names.Count == 0) throw request.Refuse(CsErrors.Missing("nodes"));

        var pools = Pools(request, cluster);
        var members = names.ConvertAll(
            node => Find(request, pools, node) ?? throw request.Refuse(CsErrors.NodeNotFound(node)));
        foreach (var (pool, instances) in members.GroupBy(member => member.Pool, member => member.Node)
            .Select(group => (group.Key, group.Distinct().ToList())))
        {
            var (before, until) = (pool.Nodes.At(request.At), request.At + ClusterDurations.RemoveNodes);
            pool.Nodes = pool.Nodes.Set(request.Moment, new(before.Total - instances.Count, before.Total, until));
            Nodes.Remove(request, pool, instances, until, release);
            pool.Occupy(request, "removing", until);
        }

        return Started(request, "remove_nodes", cluster.Id, ClusterDurations.RemoveNodes);
    }

    /// <summary>The pools whose nodes can be named.</summary>
    protected virtual List<NodePool> Pools(Request request, Cluster cluster) => [.. NodePool.Of(request, cluster.Id)];

    /// <summary>The nodes that the call names.</summary>
    protected virtual List<string> Names(Request request) => CsBody.Strings(request, "nodes");

    private static (NodePool Pool, Instance Node)? Find(Request request, List<NodePool> pools, string node)
    {
        foreach (var pool in pools)
            foreach (var id in pool.Members.At(request.At))
                if (node == id || node == Nodes.NameOf(pool.Region, id))
                    return request.Store.Instances.Peek(id) is { } instance ? (pool, instance) : null;
        return null;
    }
}
