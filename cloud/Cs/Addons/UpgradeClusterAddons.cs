using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs.Addons;

/// <summary>Brings add-ons to other versions:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/UpgradeClusterAddons"/>.</summary>
internal sealed class UpgradeClusterAddons() : AddonAction("UpgradeClusterAddons", mutates: true,
    "POST /clusters/{ClusterId}/components/upgrade", ["body"], "Every version can be reached from every other one.")
{
    public override string WholeBody => "body";

    public override JsonObject Answer(Request request)
    {
        var cluster = RunningCluster(request);
        var addons = Entries(request, "body", "component_name").ConvertAll(entry =>
            Resting(request, cluster, entry.Name) with
            {
                Version = CsBody.Text(entry.Body["next_version"]) is { Length: > 0 } version ? version
                    : throw request.Refuse(CsErrors.Missing("next_version")),
            });
        return Begin(request, cluster, "cluster_addon_upgrade", "upgrading", addons);
    }
}
