using System.Text.Json.Nodes;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Cs;

/// <summary>Makes a node pool and launches its nodes:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/CreateClusterNodePool"/>.</summary>
internal sealed class CreateClusterNodePool() : CsAction("CreateClusterNodePool", mutates: true,
    "POST /clusters/{ClusterId}/nodepools", [.. NodePoolBody.Groups],
    "The disks of the nodes are checked before the pool is made. Nodes are not scaled by load. No password can be set "
    + "and kubelet settings cannot be sent.")
{
    public override JsonObject Answer(Request request)
    {
        var cluster = RunningCluster(request);
        var sent = NodePoolBody.Read(request).ToList();
        var whole = new NodePoolSettings([], [.. Defaults(request, cluster), .. sent]);
        var count = NodePoolRules.Check(request, cluster, whole);

        var settings = new TimedTexts();
        foreach (var (name, value) in Defaults(request, cluster)) settings[name] = new(value.ToJsonString());
        foreach (var (name, value) in sent) settings[name] = new(value.ToJsonString());
        var duration = ClusterDurations.CreatePool + (count > 0 ? ClusterDurations.JoinNode : default);
        var pool = new NodePool
        {
            Id = "np" + NewId(request, "node-pool", 32),
            Region = request.Region,
            CreatedAt = request.At,
            ClusterId = cluster.Id,
            Settings = settings,
            Activity = new(new ClusterActivity("initial", request.At + duration)),
            Nodes = new(new NodeCount(count, 0, request.At + duration)),
        };
        Nodes.Launch(request, cluster, pool, whole, count);
        request.Store.NodePools.Put(pool);
        request.Touch(pool);
        return Started(request, "nodepool_create", cluster.Id, duration, pool.Id);
    }

    private static IEnumerable<KeyValuePair<string, JsonNode>> Defaults(Request request, Cluster cluster) =>
    [
        new("nodepool_info.type", "ess"),
        new("scaling_group.instance_charge_type", "PostPaid"),
        new("scaling_group.image_type", "AliyunLinux3"),
        new("scaling_group.multi_az_policy", "BALANCE"),
        new("scaling_group.scaling_policy", "release"),
        new("scaling_group.security_group_ids", new JsonArray(cluster.Setting(request.At, "security_group_id"))),
        new("scaling_group.system_disk_category", DiskCategories.Essd),
        new("scaling_group.system_disk_size", 120),
        new("kubernetes_config.runtime", "containerd"),
        new("kubernetes_config.cpu_policy", "none"),
    ];
}
