using System.Text.Json.Nodes;
using Infra.Cloud.Ecs;

namespace Infra.Cloud.Cs;

/// <summary>Lists the nodes of a cluster:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterNodes"/>.</summary>
internal sealed class DescribeClusterNodes() : CsAction("DescribeClusterNodes", mutates: false,
    "GET /clusters/{ClusterId}/nodes", ["nodepool_id", "pageSize", "pageNumber"],
    "Only what the instances say. Oldest first.")
{
    public override JsonObject Answer(Request request)
    {
        var cluster = ClusterOf(request);
        var paging = CsPage.Of(request, "pageNumber", "pageSize");
        var nodes = NodePool.Of(request, cluster.Id)
            .Where(pool => request.Optional("nodepool_id") is not { } wanted || pool.Id == wanted)
            .SelectMany(pool => pool.Members.At(request.At)
                .Select(id => request.Find(request.Store.Instances, id)).OfType<Instance>()
                .OrderBy(instance => instance.CreatedAt).ThenBy(instance => instance.Id, StringComparer.Ordinal)
                .Select(instance => Describe(request, pool, instance)))
            .ToList();
        return new()
        {
            ["nodes"] = new JsonArray([.. paging.Cut(nodes)]),
            ["page"] = CsPage.Info(paging, nodes.Count),
        };
    }

    private static JsonObject Describe(Request request, NodePool pool, Instance instance) => new()
    {
        ["instance_id"] = instance.Id,
        ["instance_name"] = instance.Name.At(request.At),
        ["instance_status"] = instance.StatusAt(request.At),
        ["instance_type"] = instance.TypeAt(request.At).Name,
        ["nodepool_id"] = pool.Id,
        ["node_name"] = Nodes.NameOf(request.Region, instance.Id),
        ["creation_time"] = CsTime.Text(instance.CreatedAt),
        ["source"] = "ess",
    };
}
