using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Tells whether the API server's audit log is kept:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/GetClusterAuditProject"/>.</summary>
internal sealed class GetClusterAuditProject() : CsAction("GetClusterAuditProject", mutates: false,
    "GET /clusters/{clusterid}/audit", [], "What was asked for is told; no log is written.")
{
    public override JsonObject Answer(Request request)
    {
        var cluster = ClusterOf(request, "clusterid");
        var audit = CsBody.Parse(cluster.Setting(request.At, "audit_log_config") ?? "{}");
        return new()
        {
            ["audit_enabled"] = audit?["enabled"]?.ToJsonString() == "true",
            ["sls_project_name"] = CsBody.Text(audit?["sls_project_name"]) ?? "",
        };
    }
}
