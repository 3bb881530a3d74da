using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>Changes the settings and the size of a node pool; nodes that are there keep their disks:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/ModifyClusterNodePool"/>.</summary>
internal sealed class ModifyClusterNodePool() : CsAction("ModifyClusterNodePool", mutates: true,
    "PUT /clusters/{ClusterId}/nodepools/{NodepoolId}", [.. NodePoolBody.Groups, "update_nodes", "concurrency"],
    "update_nodes changes nothing, since labels and taints of nodes are not modelled.")
{
    private static readonly string[] s_fixed =
        ["nodepool_info.type", "scaling_group.security_group_ids", "scaling_group.security_group_id", "tee_config.tee_enable"];

    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var pool = PoolOf(request);
        if (pool.StateAt(request.At) != "active") throw request.Refuse(CsErrors.NodePoolBusy);
        var sent = NodePoolBody.Read(request).ToList();
        if (sent.Find(field => s_fixed.Contains(field.Key)) is { Key: { } field }) throw request.Invalid(field);
        var settings = new NodePoolSettings(pool.Settings.At(request.At), sent);
        // https://github.com/aliyun/terraform-provider-alicloud/issues/5181: good when the pool is made, never after.
        if (settings.Text("scaling_group.system_disk_encrypt_algorithm") is not null)
            throw request.Refuse(CsErrors.EncryptAlgorithm);
        var cluster = ClusterOf(request);
        var count = NodePoolRules.Check(request, cluster, settings);

        foreach (var (name, value) in sent) pool.Settings.Put(request.Moment, name, value.ToJsonString());
        var before = pool.Nodes.At(request.At);
        var duration = ClusterDurations.ModifyPool + (count > before.Total ? ClusterDurations.JoinNode : default);
        if (count != before.Total)
            pool.Nodes = pool.Nodes.Set(request.Moment, new(count, before.Total, request.At + duration));
        if (count > before.Total) Nodes.Launch(request, cluster, pool, settings, count - before.Total);
        else Nodes.Release(request, pool, before.Total - count, request.At + duration);
        pool.Occupy(request, count == before.Total ? "updating" : "scaling", request.At + duration);
        return Started(request, "nodepool_update", pool.ClusterId, duration, pool.Id);
    }
}
