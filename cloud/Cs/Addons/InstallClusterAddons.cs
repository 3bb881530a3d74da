using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs.Addons;

/// <summary>Installs add-ons:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/InstallClusterAddons"/>.</summary>
internal sealed class InstallClusterAddons() : AddonAction("InstallClusterAddons", mutates: true,
    "POST /clusters/{ClusterId}/components/install", ["body"],
    "Every name is that of an add-on and every version is there; without one it is v1.0.0. Nothing runs.")
{
    public override string WholeBody => "body";

    public override JsonObject Answer(Request request)
    {
        var cluster = RunningCluster(request);
        var addons = Entries(request, "body", "name").ConvertAll(entry => New(request, entry.Name, entry.Body));
        if (addons.Find(addon => Addon.Find(cluster, request.At, addon.Name) is not null) is { } there)
            throw request.Refuse(CsErrors.AddonThere(there.Name));
        return Begin(request, cluster, "cluster_addon_install", "initial", addons);
    }

    /// <summary>The add-on that an entry of a body asks for.</summary>
    public static Addon New(Request request, string name, JsonObject entry) => new(name,
        CsBody.Text(entry["version"]) is { Length: > 0 } version ? version : Addon.DefaultVersion,
        CsBody.Text(entry["config"]) ?? "", "initial", request.At);
}
