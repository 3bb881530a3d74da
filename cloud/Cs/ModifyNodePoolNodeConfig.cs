using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>Changes the settings of kubelet, containerd and the operating system on the nodes of a pool:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/ModifyNodePoolNodeConfig"/>.</summary>
internal sealed class ModifyNodePoolNodeConfig() : CsAction("ModifyNodePoolNodeConfig", mutates: true,
    "PUT /clusters/{ClusterId}/nodepools/{NodepoolId}/node_config",
    ["kubelet_config", "containerd_config", "os_config", "rolling_policy", "node_names"],
    "Settings are kept and told as node_config; they change nothing.")
{
    private static readonly Dictionary<string, string> s_settings = new()
    {
        ["kubelet_config"] = "kubelet_configuration",
        ["containerd_config"] = "containerd_config",
        ["os_config"] = "os_config",
    };

    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var (cluster, pool) = ActivePool(request);
        var sent = s_settings.Where(setting => request.Raw(setting.Key) is not null)
            .Select(setting => (Name: $"node_config.{setting.Value}", Value: CsBody.Object(request, setting.Key))).ToList();

        foreach (var (name, value) in sent) pool.Settings.Put(request.Moment, name, value.ToJsonString());
        pool.Occupy(request, "updating", request.At + ClusterDurations.ModifyPool);
        return Started(request, "nodepool_node_config", cluster.Id, ClusterDurations.ModifyPool, pool.Id);
    }
}
