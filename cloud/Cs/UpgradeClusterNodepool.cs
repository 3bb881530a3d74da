using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>Brings the nodes of a pool to the version of their cluster, to another image or another runtime:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/UpgradeClusterNodepool"/>.</summary>
internal sealed class UpgradeClusterNodepool() : CsAction("UpgradeClusterNodepool", mutates: true,
    "POST /clusters/{ClusterId}/nodepools/{NodepoolId}/upgrade",
    ["kubernetes_version", "image_id", "runtime_type", "runtime_version", "node_names", "rolling_policy", "use_replace",
        "ignore_warning_check"],
    "Image and runtime are kept for new nodes; those that are there, and their disks, stay as they are. The version of "
    + "the nodes is not modelled, only that it is not newer than the cluster's.")
{
    public override JsonObject Answer(Request request)
    {
        var (cluster, pool) = ActivePool(request);
        request.Boolean("use_replace");
        request.Boolean("ignore_warning_check");
        if (request.Optional("kubernetes_version") is { } version
            && version != cluster.Setting(request.At, "kubernetes_version"))
            throw request.Refuse(CsErrors.Rule("kubernetes_version", "must be the version of the cluster"));

        Put("image_id", "scaling_group.image_id");
        Put("runtime_type", "kubernetes_config.runtime");
        Put("runtime_version", "kubernetes_config.runtime_version");
        pool.Occupy(request, "upgrading", request.At + ClusterDurations.Upgrade);
        return Started(request, "nodepool_upgrade", cluster.Id, ClusterDurations.Upgrade, pool.Id);

        void Put(string parameter, string setting)
        {
            if (request.Optional(parameter) is { } value)
                pool.Settings.Put(request.Moment, setting, JsonValue.Create(value).ToJsonString());
        }
    }
}
