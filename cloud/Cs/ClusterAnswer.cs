using System.Text.Json.Nodes;
using Infra.Cloud.Cs.Addons;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>A cluster as ACK describes it.</summary>
internal static class ClusterAnswer
{
    /// <summary>Where the API servers of embedded clusters would be: addresses kept for documentation.</summary>
    private const string PublicAddress = "203.0.113.1";

    private const string PrivateAddress = "192.0.2.1";

    public static JsonObject Describe(Request request, Cluster cluster)
    {
        string? Setting(string name) => cluster.Setting(request.At, name);
        var version = Setting("kubernetes_version");
        var pools = NodePool.Of(request, cluster.Id);
        return new()
        {
            ["cluster_id"] = cluster.Id,
            ["name"] = Setting("name"),
            ["cluster_type"] = "ManagedKubernetes",
            ["cluster_spec"] = Setting("cluster_spec"),
            ["profile"] = Setting("profile") ?? "Default",
            ["state"] = cluster.StateAt(request),
            ["region_id"] = cluster.Region,
            ["size"] = pools.Sum(pool => pool.Nodes.At(request.At).Serving(request.At)),
            ["created"] = CsTime.Text(cluster.CreatedAt),
            ["updated"] = CsTime.Text(UpdatedAt(cluster, request.At)),
            ["init_version"] = cluster.Settings["kubernetes_version"].First,
            ["current_version"] = version,
            ["next_version"] = KubernetesVersions.Next(version ?? ""),
            ["vpc_id"] = cluster.VpcId,
            ["vswitch_id"] = string.Join(',', List(Setting("vswitch_ids")).Select(CsBody.Text)),
            ["vswitch_ids"] = List(Setting("vswitch_ids")),
            ["security_group_id"] = Setting("security_group_id"),
            ["resource_group_id"] = Setting("resource_group_id") ?? "",
            ["deletion_protection"] = Setting("deletion_protection") == "true",
            ["network_mode"] = "vpc",
            ["container_cidr"] = Setting("container_cidr"),
            ["subnet_cidr"] = Setting("container_cidr") ?? "",
            ["service_cidr"] = Setting("service_cidr"),
            ["node_cidr_mask"] = Setting("container_cidr") is null ? null : Setting("node_cidr_mask") ?? "24",
            ["proxy_mode"] = Setting("proxy_mode") ?? "ipvs",
            ["ip_stack"] = Setting("ip_stack") ?? "ipv4",
            ["cluster_domain"] = Setting("cluster_domain") ?? "cluster.local",
            ["timezone"] = Setting("timezone"),
            ["worker_ram_role_name"] = $"KubernetesWorkerRole-{cluster.Id[1..]}",
            ["maintenance_window"] = CsBody.Parse(Setting("maintenance_window") ?? """{"enable":false}"""),
            ["operation_policy"] = CsBody.Parse(
                Setting("operation_policy") ?? """{"cluster_auto_upgrade":{"enabled":false,"channel":""}}"""),
            ["master_url"] = MasterUrl(cluster, request.At).ToJsonString(),
            ["meta_data"] = MetaData(cluster, request.At).ToJsonString(),
            ["parameters"] = new JsonObject(),
            ["rrsa_config"] = Rrsa(cluster, request.At),
            ["tags"] = CsBody.Tags(cluster.TagsAt(request.At)),
        };
    }

    public static JsonObject MasterUrl(Cluster cluster, DateTimeOffset time) => new()
    {
        ["intranet_api_server_endpoint"] = $"https://{PrivateAddress}:6443",
        ["api_server_endpoint"] =
            cluster.Setting(time, "endpoint_public_access") == "true" ? $"https://{PublicAddress}:6443" : "",
    };

    private static JsonObject MetaData(Cluster cluster, DateTimeOffset time)
    {
        var encryption = cluster.Encryption.At(time);
        return new()
        {
            ["Addons"] = new JsonArray([.. Addon.Of(cluster, time).Select(addon => new JsonObject
            {
                ["name"] = addon.Name,
                ["version"] = addon.Version,
                ["config"] = addon.Config,
            })]),
            ["Capabilities"] = new JsonObject
            {
                ["DisableEncryption"] = encryption.WasDisabled,
                ["EncryptionKMSKeyId"] = encryption.KeyId ?? "",
            },
            ["RRSAConfig"] = Rrsa(cluster, time),
        };
    }

    private static JsonObject Rrsa(Cluster cluster, DateTimeOffset time) =>
        new() { ["enabled"] = cluster.Setting(time, "enable_rrsa") == "true" };

    private static DateTimeOffset UpdatedAt(Cluster cluster, DateTimeOffset time) =>
        cluster.Activity.At(time).Until is var until && until <= time ? until : cluster.CreatedAt;

    private static JsonArray List(string? text) => CsBody.Parse(text ?? "[]") as JsonArray ?? [];
}
