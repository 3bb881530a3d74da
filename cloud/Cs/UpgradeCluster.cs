using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>Brings a cluster to a newer version of Kubernetes:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/UpgradeCluster"/>.</summary>
internal sealed class UpgradeCluster() : CsAction("UpgradeCluster", mutates: true,
    "POST /api/v2/clusters/{ClusterId}/upgrade", ["next_version", "master_only"],
    "The version of the nodes is not modelled.")
{
    public override JsonObject Answer(Request request)
    {
        var cluster = RunningCluster(request);
        var next = request.Required("next_version");
        if (!KubernetesVersions.CanUpgrade(cluster.Setting(request.At, "kubernetes_version")!, next))
            throw request.Invalid("next_version");

        var before = cluster.Setting(request.At, "kubernetes_version");
        cluster.Settings.Put(request.Moment, "kubernetes_version", next);
        Occupy(request, cluster, "upgrading", ClusterDurations.Upgrade);
        return Started(request, "cluster_upgrade", cluster.Id, ClusterDurations.Upgrade, versionBefore: before);
    }
}
