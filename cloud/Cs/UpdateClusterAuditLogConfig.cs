using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>Chooses whether the API server's audit log is kept:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/UpdateClusterAuditLogConfig"/>.</summary>
internal sealed class UpdateClusterAuditLogConfig() : CsAction("UpdateClusterAuditLogConfig", mutates: true,
    "PUT /clusters/{clusterid}/audit_log", ["disable", "sls_project_name"], "The choice is kept; no log is written.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var cluster = RunningCluster(request, "clusterid");

        cluster.Settings.Put(request.Moment, "audit_log_config", new JsonObject
        {
            ["enabled"] = request.Boolean("disable") != true,
            ["sls_project_name"] = request.Optional("sls_project_name") ?? "",
        }.ToJsonString());
        Occupy(request, cluster, "updating", ClusterDurations.Modify);
        return Started(request, "cluster_audit", cluster.Id, ClusterDurations.Modify);
    }
}
