using System.Text.Json.Nodes;
using Infra.Cloud.Cs.Addons;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Cs;

/// <summary>Makes a managed cluster: <see href="https://api.alibabacloud.com/document/CS/2015-12-15/CreateCluster"/>.
/// </summary>
internal sealed class CreateCluster() : CsAction("CreateCluster", mutates: true, "POST /clusters",
    ["name", "region_id", "cluster_type", "cluster_spec", "profile", "kubernetes_version", "encryption_provider_key",
        "vpcid", "vswitch_ids", "pod_vswitch_ids", "container_cidr", "service_cidr", "node_cidr_mask", "proxy_mode",
        "ip_stack", "addons", "snat_entry", "endpoint_public_access", "deletion_protection", "security_group_id",
        "is_enterprise_security_group", "resource_group_id", "tags", "timezone", "cluster_domain", "custom_san",
        "service_account_issuer", "api_audiences", "enable_rrsa", "load_balancer_spec", "maintenance_window",
        "operation_policy", "controlplane_log_ttl", "controlplane_log_project", "controlplane_log_components",
        "audit_log_config"],
    "Managed clusters only. service_cidr must be sent. The account counts as having opened ACK: of its roles only that "
    + "of Secret encryption is looked for. snat_entry makes no NAT gateway; add-ons are told and do nothing.")
{
    private static readonly string[] s_notKept = ["region_id", "cluster_type", "encryption_provider_key", "vpcid", "tags"];

    public override JsonObject Answer(Request request)
    {
        var name = request.Required("name");
        if (name.Length > 63 || name.StartsWith('-') || !name.All(c => char.IsLetterOrDigit(c) || c == '-'))
            throw request.Invalid("name");
        if (request.Required("region_id") != request.Region) throw request.Invalid("region_id");
        if (request.Required("cluster_type") != "ManagedKubernetes") throw request.Invalid("cluster_type");

        var spec = request.Optional("cluster_spec") ?? ClusterSpecs.Standard;
        if (!ClusterSpecs.IsKnown(spec)) throw request.Invalid("cluster_spec");
        var version = request.Optional("kubernetes_version") ?? KubernetesVersions.Newest;
        if (!KubernetesVersions.IsOffered(version)) throw request.Invalid("kubernetes_version");

        var vpcId = request.Required("vpcid");
        request.Required("vswitch_ids");
        if (CsBody.Strings(request, "vswitch_ids").Count is 0 or > 5) throw request.Invalid("vswitch_ids");
        CsBody.Strings(request, "controlplane_log_components");
        if (request.Optional("security_group_id") is not null && request.Boolean("is_enterprise_security_group") == true)
            throw request.Refuse(CsErrors.Rule("security_group_id", "excludes is_enterprise_security_group"));
        ClusterNetwork.Check(request);
        ClusterPlace.Check(request);
        var tags = CsBody.Tags(request, "tags");
        var keyId = request.Optional("encryption_provider_key");
        if (keyId is not null)
        {
            if (!ClusterSpecs.IsPro(spec)) throw request.Refuse(CsErrors.ProOnly);
            SecretKey.Check(request, keyId);
        }

        var group = request.Optional("security_group_id") is null ? OwnSecurityGroup.Make(request, vpcId) : null;
        var cluster = new Cluster
        {
            Id = "c" + NewId(request, "cluster", 32),
            Region = request.Region,
            CreatedAt = request.At,
            VpcId = vpcId,
            OwnSecurityGroupId = group,
            Settings = Keep(request, spec, version, group),
            Activity = new(new ClusterActivity("initial", request.At + ClusterDurations.Create)),
            Addons = AddonsOf(request),
            Encryption = new(new SecretEncryption(keyId)),
            Tags = TagSet.From(tags),
        };
        request.Store.Clusters.Put(cluster);
        request.Touch(cluster);
        return Started(request, "cluster_create", cluster.Id, ClusterDurations.Create);
    }

    private static TimedTexts AddonsOf(Request request)
    {
        var addons = new TimedTexts();
        foreach (var entry in CsBody.Objects(request, "addons"))
        {
            if (CsBody.Text(entry["name"]) is not { Length: > 0 } name)
                throw request.Refuse(CsErrors.Missing("addons.name"));
            if (entry["disabled"]?.ToJsonString() == "true") continue;
            var addon = InstallClusterAddons.New(request, name, entry);
            addons[name] = new((addon with { Until = request.At + ClusterDurations.Create }).Text());
        }

        return addons;
    }

    private TimedTexts Keep(Request request, string spec, string version, string? group)
    {
        var settings = new TimedTexts();
        foreach (var parameter in Parameters.Except(s_notKept))
            if (request.Optional(parameter) is { } value) settings[parameter] = new(value);
        settings["cluster_spec"] = new(spec);
        settings["kubernetes_version"] = new(version);
        if (group is not null) settings["security_group_id"] = new(group);
        return settings;
    }
}
