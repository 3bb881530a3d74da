using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Gives the caller's kubeconfig:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterUserKubeconfig"/>.</summary>
internal sealed class DescribeClusterUserKubeconfig() : CsAction("DescribeClusterUserKubeconfig", mutates: false,
    "GET /k8s/{ClusterId}/user_config", ["PrivateIpAddress", "TemporaryDurationMinutes"],
    "There is no API server, so the file names one but holds no certificates and no credentials.")
{
    /// <summary>How long a kubeconfig lasts that is not asked for a time: three years.</summary>
    private static readonly TimeSpan s_lifetime = TimeSpan.FromDays(3 * 365);

    public override JsonObject Answer(Request request)
    {
        var cluster = ClusterOf(request);
        var urls = ClusterAnswer.MasterUrl(cluster, request.At);
        var privately = request.Boolean("PrivateIpAddress") == true || CsBody.Text(urls["api_server_endpoint"]) is "";
        var server = CsBody.Text(urls[privately ? "intranet_api_server_endpoint" : "api_server_endpoint"]);
        var minutes = request.Integer("TemporaryDurationMinutes", 15, 4320);
        return new()
        {
            ["config"] = $"""
                apiVersion: v1
                kind: Config
                clusters:
                - name: {cluster.Id}
                  cluster:
                    server: {server}
                contexts:
                - name: {cluster.Id}
                  context:
                    cluster: {cluster.Id}
                current-context: {cluster.Id}

                """,
            ["expiration"] = ApiTime.Text(
                request.At + (minutes is { } count ? TimeSpan.FromMinutes(count) : s_lifetime)),
        };
    }
}
