using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs.Addons;

/// <summary>Removes add-ons:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/UnInstallClusterAddons"/>.</summary>
internal sealed class UnInstallClusterAddons() : AddonAction("UnInstallClusterAddons", mutates: true,
    "POST /clusters/{ClusterId}/components/uninstall", ["addons"],
    "Every add-on can be removed, those that a cluster cannot do without included.")
{
    public override string WholeBody => "addons";

    public override JsonObject Answer(Request request)
    {
        var cluster = RunningCluster(request);
        var addons = Entries(request, "addons", "name").ConvertAll(entry => Resting(request, cluster, entry.Name));
        return Begin(request, cluster, "cluster_addon_uninstall", Addon.Deleting, addons);
    }
}
