using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>Changes settings of a cluster. Encryption is not among them:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/ModifyCluster"/>.</summary>
internal sealed class ModifyCluster() : CsAction("ModifyCluster", mutates: true, "PUT /api/v2/clusters/{ClusterId}",
    ["cluster_name", "deletion_protection", "resource_group_id", "maintenance_window", "operation_policy",
        "vswitch_ids", "timezone", "security_group_id", "enable_rrsa", "api_server_custom_cert_sans"],
    "Settings are kept and shown; they change nothing else.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var cluster = RunningCluster(request);
        if (request.Optional("vswitch_ids") is not null && CsBody.Strings(request, "vswitch_ids").Count is 0 or > 5)
            throw request.Invalid("vswitch_ids");
        if (request.Optional("enable_rrsa") is not null && request.Boolean("enable_rrsa") == false)
            throw request.Invalid("enable_rrsa");

        foreach (var parameter in Parameters.Where(name => name != "ClusterId"))
        {
            if (request.Raw(parameter) is not { } value) continue;
            cluster.Settings.Put(request.Moment, parameter == "cluster_name" ? "name" : parameter, value);
        }

        Occupy(request, cluster, "updating", ClusterDurations.Modify);
        return Started(request, "cluster_modify", cluster.Id, ClusterDurations.Modify);
    }
}
