using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Tells about a cluster:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterDetail"/>.</summary>
internal sealed class DescribeClusterDetail() : CsAction("DescribeClusterDetail", mutates: false,
    "GET /clusters/{ClusterId}", [],
    "A cluster whose key cannot be used shows the state unavailable. The addresses of the API server lead nowhere.")
{
    public override JsonObject Answer(Request request) => ClusterAnswer.Describe(request, ClusterOf(request));
}
