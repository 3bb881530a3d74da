using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Tells about a node pool:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterNodePoolDetail"/>.</summary>
internal sealed class DescribeClusterNodePoolDetail() : CsAction("DescribeClusterNodePoolDetail", mutates: false,
    "GET /clusters/{ClusterId}/nodepools/{NodepoolId}", [])
{
    public override JsonObject Answer(Request request) => NodePoolAnswer.Describe(request, PoolOf(request));
}
