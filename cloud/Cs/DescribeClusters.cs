using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Lists all clusters of a region in the older form:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusters"/>.</summary>
internal sealed class DescribeClusters() : CsAction("DescribeClusters", mutates: false, "GET /clusters",
    ["name", "clusterType"], "The fields of DescribeClusterDetail.")
{
    public override string AnswerBody => "clusters";

    public override JsonObject Answer(Request request) => new()
    {
        [AnswerBody] = new JsonArray(
        [
            .. request.Store.Clusters.At(request.At).Where(cluster => cluster.Region == request.Region)
                .Select(cluster => ClusterAnswer.Describe(request, cluster))
                .Where(cluster => request.Fits("name", CsBody.Text(cluster["name"]))
                    && request.Fits("clusterType", CsBody.Text(cluster["cluster_type"]))),
        ]),
    };
}
