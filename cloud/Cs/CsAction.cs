using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>An action of Container Service for Kubernetes (ACK).</summary>
internal abstract class CsAction(string name, bool mutates, string route, string[] parameters, string differs = "")
    : RoaAction("CS", "2015-12-15", name, mutates, route, parameters, differs)
{
    /// <summary>What no parameter exceeds: a choice of ours, above everything that is published.</summary>
    private const int MaxParameter = 64 * 1024;

    private static readonly FrozenSet<string> Flags = new[]
    {
        "concurrency", "deletion_protection", "enable_rrsa", "endpoint_public_access", "is_enterprise_security_group", "keep_slb",
        "retain_all_resources", "snat_entry", "update_nodes", "with_addon_resources", "PrivateIpAddress",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Objects = ["api_server_custom_cert_sans", "maintenance_window", "operation_policy"];

    public override ServiceError Missing(string parameter) => CsErrors.Missing(parameter);

    public override ServiceError Invalid(string parameter) => CsErrors.Invalid(parameter);

    public override void Check(Request request)
    {
        if (Regions.Find(request.Region) is null) throw request.Refuse(CsErrors.RegionNotFound);
        request.CheckLengths(MaxParameter);
        request.CheckFlags(Flags);
        foreach (var parameter in Objects) CsBody.Object(request, parameter);
    }

    protected static Cluster ClusterOf(Request request, string parameter = "ClusterId") =>
        request.Find(request.Store.Clusters, request.Required(parameter))
        ?? throw request.Refuse(CsErrors.ClusterNotFound);

    /// <summary>A cluster that can be changed now.</summary>
    protected static Cluster RunningCluster(Request request, string parameter = "ClusterId")
    {
        var cluster = ClusterOf(request, parameter);
        return cluster.StateAt(request) == Cluster.Running ? cluster : throw request.Refuse(CsErrors.ClusterBusy);
    }

    protected static NodePool PoolOf(
        Request request, string clusterParameter = "ClusterId", string poolParameter = "NodepoolId")
    {
        var cluster = ClusterOf(request, clusterParameter);
        var pool = request.Find(request.Store.NodePools, request.Required(poolParameter));
        return pool is not null && pool.ClusterId == cluster.Id
            ? pool : throw request.Refuse(CsErrors.NodePoolNotFound);
    }

    /// <summary>A node pool that can be changed now, of a cluster that can.</summary>
    protected static (Cluster Cluster, NodePool Pool) ActivePool(Request request)
    {
        var (cluster, pool) = (RunningCluster(request), PoolOf(request));
        return pool.StateAt(request.At) == "active"
            ? (cluster, pool) : throw request.Refuse(CsErrors.NodePoolBusy);
    }

    /// <summary>Lets a cluster be in a state for a while.</summary>
    protected static void Occupy(Request request, Cluster cluster, string state, TimeSpan duration)
    {
        cluster.Activity = cluster.Activity.Set(request.Moment, new(state, request.At + duration));
        request.Touch(cluster);
    }

    /// <summary>Starts a task and answers with it.</summary>
    protected static JsonObject Started(
        Request request, string type, string clusterId, TimeSpan duration, string? poolId = null,
        string? versionBefore = null)
    {
        var task = CsTask.Start(request, type, clusterId, poolId, duration, versionBefore);
        var answer = new JsonObject { ["request_id"] = request.RequestId, ["task_id"] = task.Id };
        if (poolId is null) answer["cluster_id"] = clusterId;
        else answer["nodepool_id"] = poolId;
        return answer;
    }

    protected static string NewId(Request request, string kind, int length) =>
        Identifiers.Hex(length, request.Options.Seed, kind, request.Origin, ApiTime.Exact(request.At));
}
