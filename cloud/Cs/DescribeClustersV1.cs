using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Lists clusters:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClustersV1"/>.</summary>
internal sealed class DescribeClustersV1() : CsAction("DescribeClustersV1", mutates: false, "GET /api/v1/clusters",
    ["name", "cluster_id", "cluster_type", "cluster_spec", "profile", "region_id", "page_size", "page_number"],
    "The clusters of the endpoint's region, oldest first.")
{
    public override JsonObject Answer(Request request)
    {
        var paging = CsPage.Of(request);
        var all = request.Store.Clusters.At(request.At).Where(cluster => cluster.Region == request.Region)
            .Select(cluster => ClusterAnswer.Describe(request, cluster))
            .Where(cluster => Fits(request, cluster))
            .ToList();
        return new()
        {
            ["clusters"] = new JsonArray([.. paging.Cut(all)]),
            ["page_info"] = CsPage.Info(paging, all.Count),
        };
    }

    private static bool Fits(Request request, JsonObject cluster)
    {
        string[] filters = ["name", "cluster_id", "cluster_type", "cluster_spec", "profile", "region_id"];
        return Array.TrueForAll(filters,
            filter => request.Optional(filter) is not { } wanted || CsBody.Text(cluster[filter]) == wanted);
    }
}
