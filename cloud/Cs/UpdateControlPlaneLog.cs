using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>Chooses which logs of the control plane are kept:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/UpdateControlPlaneLog"/>.</summary>
internal sealed class UpdateControlPlaneLog() : CsAction("UpdateControlPlaneLog", mutates: true,
    "PUT /clusters/{ClusterId}/controlplanelog", ["log_project", "log_ttl", "components"],
    "The choice is kept; no log is written.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var cluster = RunningCluster(request);
        _ = CsBody.Strings(request, "components");

        Put("log_project", "controlplane_log_project");
        Put("log_ttl", "controlplane_log_ttl");
        Put("components", "controlplane_log_components");
        Occupy(request, cluster, "updating", ClusterDurations.Modify);
        return [];

        void Put(string parameter, string setting)
        {
            if (request.Raw(parameter) is { } value) cluster.Settings.Put(request.Moment, setting, value);
        }
    }
}
