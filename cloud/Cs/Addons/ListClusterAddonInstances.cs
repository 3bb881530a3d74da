using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs.Addons;

/// <summary>Lists the add-ons of a cluster:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/ListClusterAddonInstances"/>.</summary>
internal sealed class ListClusterAddonInstances() : AddonAction("ListClusterAddonInstances", mutates: false,
    "GET /clusters/{cluster_id}/addon_instances", [],
    "Only those that somebody asked for; the service installs some itself.")
{
    public override JsonObject Answer(Request request) => new()
    {
        ["addons"] = new JsonArray(
            [.. Addon.Of(ClusterOf(request, "cluster_id"), request.At).Select(addon => addon.Describe(request.At))]),
    };
}
