using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs.Addons;

/// <summary>Tells about an add-on of a cluster:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/GetClusterAddonInstance"/>.</summary>
internal sealed class GetClusterAddonInstance() : AddonAction("GetClusterAddonInstance", mutates: false,
    "GET /clusters/{cluster_id}/addon_instances/{instance_name}", [], "No add-on writes logs.")
{
    public override JsonObject Answer(Request request)
    {
        var addon = Installed(request, ClusterOf(request, "cluster_id"), request.Required("instance_name"));
        var answer = addon.Describe(request.At);
        answer["config"] = addon.Config;
        answer["logging"] = new JsonObject { ["capable"] = false, ["enabled"] = false };
        return answer;
    }
}
