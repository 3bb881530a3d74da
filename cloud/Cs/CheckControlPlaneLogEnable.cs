using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Tells which logs of the control plane are kept:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/CheckControlPlaneLogEnable"/>.</summary>
internal sealed class CheckControlPlaneLogEnable() : CsAction("CheckControlPlaneLogEnable", mutates: false,
    "GET /clusters/{ClusterId}/controlplanelog", [], "What was asked for is told; no log is written.")
{
    public override JsonObject Answer(Request request)
    {
        var cluster = ClusterOf(request);
        return new()
        {
            ["log_project"] = cluster.Setting(request.At, "controlplane_log_project"),
            ["log_ttl"] = cluster.Setting(request.At, "controlplane_log_ttl"),
            ["components"] = CsBody.Parse(cluster.Setting(request.At, "controlplane_log_components") ?? "[]"),
        };
    }
}
