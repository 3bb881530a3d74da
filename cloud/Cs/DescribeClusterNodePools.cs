using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Lists the node pools of a cluster:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterNodePools"/>.</summary>
internal sealed class DescribeClusterNodePools() : CsAction("DescribeClusterNodePools", mutates: false,
    "GET /clusters/{ClusterId}/nodepools", ["NodepoolName"])
{
    public override JsonObject Answer(Request request)
    {
        var pools = NodePool.Of(request, ClusterOf(request).Id)
            .Select(pool => NodePoolAnswer.Describe(request, pool))
            .Where(pool => request.Optional("NodepoolName") is not { } name
                || CsBody.Text(pool["nodepool_info"]!["name"]) == name);
        return new() { ["nodepools"] = new JsonArray([.. pools]) };
    }
}
