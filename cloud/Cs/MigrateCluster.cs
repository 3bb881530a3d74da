using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>Makes an ACK Pro cluster of a standard one:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/MigrateCluster"/>.</summary>
internal sealed class MigrateCluster() : CsAction("MigrateCluster", mutates: true,
    "POST /clusters/{ClusterId}/migrate", ["type", "spec"])
{
    public override JsonObject Answer(Request request)
    {
        var cluster = RunningCluster(request);
        if (request.Required("type") != "ManagedKubernetes") throw request.Invalid("type");
        var spec = request.Required("spec");
        if (!ClusterSpecs.IsPro(spec) || cluster.IsPro(request.At)) throw request.Invalid("spec");

        cluster.Settings.Put(request.Moment, "cluster_spec", spec);
        Occupy(request, cluster, "migrating", ClusterDurations.Migrate);
        return Started(request, "cluster_migrate", cluster.Id, ClusterDurations.Migrate);
    }
}
