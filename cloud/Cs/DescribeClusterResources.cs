using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Lists what ACK made for a cluster:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterResources"/>.</summary>
internal sealed class DescribeClusterResources() : CsAction("DescribeClusterResources", mutates: false,
    "GET /clusters/{ClusterId}/resources", ["with_addon_resources"], "Only the load balancer of the API server.")
{
    public override string AnswerBody => "resources";

    public override JsonObject Answer(Request request)
    {
        var cluster = ClusterOf(request);
        return new()
        {
            [AnswerBody] = new JsonArray(new JsonObject
            {
                ["cluster_id"] = cluster.Id,
                ["created"] = CsTime.Text(cluster.CreatedAt),
                ["instance_id"] = $"lb-{cluster.Id[1..21]}",
                ["resource_type"] = "ALIYUN::SLB::LoadBalancer",
                ["state"] = "CREATE_COMPLETE",
                ["auto_create"] = 1,
            }),
        };
    }
}
