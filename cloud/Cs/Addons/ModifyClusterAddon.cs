using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs.Addons;

/// <summary>Changes the configuration of an add-on:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/ModifyClusterAddon"/>.</summary>
internal sealed class ModifyClusterAddon() : AddonAction("ModifyClusterAddon", mutates: true,
    "POST /clusters/{cluster_id}/components/{component_id}/config", ["config"], "The configuration is kept and told.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var cluster = RunningCluster(request, "cluster_id");
        var addon = Resting(request, cluster, request.Required("component_id"));
        var config = request.Required("config");
        if (CsBody.Parse(config) is not JsonObject) throw request.Invalid("config");
        return Begin(request, cluster, "cluster_addon_modify", "updating", [addon with { Config = config }]);
    }
}
