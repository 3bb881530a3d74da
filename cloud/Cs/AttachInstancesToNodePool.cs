using System.Text.Json.Nodes;
using Infra.Cloud.Ecs;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>Makes nodes of instances that are there:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/AttachInstancesToNodePool"/>.</summary>
internal sealed class AttachInstancesToNodePool() : CsAction("AttachInstancesToNodePool", mutates: true,
    "POST /clusters/{ClusterId}/nodepools/{NodepoolId}/attach",
    ["instances", "format_disk", "keep_instance_name", "password"],
    "Disks are neither formatted nor replaced, and names stay. Such nodes are not released with their pool; whether the "
    + "service does is not published for all cases.")
{
    public override IReadOnlyList<string> Secrets => ["password"];

    public override JsonObject Answer(Request request)
    {
        var (cluster, pool) = ActivePool(request);
        request.Boolean("format_disk");
        request.Boolean("keep_instance_name");
        var ids = CsBody.Strings(request, "instances").Distinct().ToList();
        if (ids.Count == 0) throw request.Refuse(CsErrors.Missing("instances"));
        var instances = ids.ConvertAll(id => Usable(request, cluster, id));

        var until = request.At + ClusterDurations.JoinNode;
        foreach (var instance in instances) Nodes.Adopt(request, pool, instance);
        var before = pool.Nodes.At(request.At);
        pool.Nodes = pool.Nodes.Set(request.Moment, new(before.Total + instances.Count, before.Total, until));
        pool.Occupy(request, "updating", until);
        return Started(request, "attach_instances", cluster.Id, ClusterDurations.JoinNode, pool.Id);
    }

    private static Instance Usable(Request request, Cluster cluster, string id)
    {
        var instance = request.Find(request.Store.Instances, id) ?? throw request.Refuse(CsErrors.NodeNotFound(id));
        if (instance.StatusAt(request.At) != "Running" || instance.VpcId(request) != cluster.VpcId)
            throw request.Refuse(CsErrors.Rule("instances", "must name running instances in the VPC of the cluster"));
        return request.Store.NodePools.At(request.At).Any(pool => pool.Members.At(request.At).Contains(id))
            ? throw request.Refuse(CsErrors.Rule("instances", "must name instances that are no nodes yet")) : instance;
    }
}
