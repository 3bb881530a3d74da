using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Engine;

/// <summary>What the provider reads of a cluster, and where.</summary>
internal static class ClusterReading
{
    /// <summary>States in which the provider asks for no certificates and logs.</summary>
    private static readonly string[] s_ending = ["failed", "delete_failed", "deleting"];

    /// <summary>Reads the cluster into the outputs. False when it is gone.</summary>
    public static bool Read(ResourceStep step)
    {
        if (ClusterCalls.Describe(step.Calls, step.Id) is not { } cluster) return false;
        step.Set(cluster,
            ("name", "name"), ("profile", "profile"), ("vpcId", "vpc_id"), ("vswitchIds", "vswitch_ids"),
            ("securityGroupId", "security_group_id"), ("deletionProtection", "deletion_protection"),
            ("version", "current_version"), ("resourceGroupId", "resource_group_id"), ("clusterSpec", "cluster_spec"),
            ("timezone", "timezone"), ("workerRamRoleName", "worker_ram_role_name"), ("clusterDomain", "cluster_domain"),
            ("serviceCidr", "service_cidr"), ("proxyMode", "proxy_mode"), ("ipStack", "ip_stack"),
            ("podCidr", "container_cidr"));
        step.Outputs["tags"] = ClusterCalls.Tags(cluster["tags"]);
        if (double.TryParse(cluster.Text("node_cidr_mask"), out var mask)) step.Outputs["nodeCidrMask"] = mask;
        step.Set("slbId", Resources(step).FirstOrDefault(IsLoadBalancer)?["instance_id"]);
        ReadMetaData(step, cluster);
        ReadObject(step, ClusterFields.MaintenanceWindow, cluster["maintenance_window"]);
        ReadObject(step, ClusterFields.OperationPolicy, cluster["operation_policy"]);
        ReadConnections(step, cluster);
        step.Set("natGatewayId", step.Calls.Call("Vpc", "DescribeNatGateways", ClusterCalls.Retrying, [],
            ("RegionId", step.Calls.Region), ("VpcId", cluster.Text("vpc_id")))
            .Items("NatGateways", "NatGateway").FirstOrDefault()?["NatGatewayId"]);
        if (!s_ending.Contains(cluster.Text("state"))) ReadLogs(step);
        return true;
    }

    private static IEnumerable<JsonNode> Resources(ResourceStep step) =>
        (step.Calls.Call(ClusterCalls.Product, "DescribeClusterResources", ClusterCalls.Retrying, [],
            ("ClusterId", step.Id))["resources"] as JsonArray ?? []).OfType<JsonNode>();

    private static bool IsLoadBalancer(JsonNode resource) => resource.Text("resource_type") == "ALIYUN::SLB::LoadBalancer";

    private static void ReadMetaData(ResourceStep step, JsonObject cluster)
    {
        var metadata = JsonNode.Parse(cluster.Text("meta_data") ?? "{}");
        step.Set(metadata?["Capabilities"],
            ("disableEncryption", "DisableEncryption"), ("encryptionProviderKey", "EncryptionKMSKeyId"));
        if (metadata?["RRSAConfig"] is not { } rrsa) return;
        step.Set("enableRrsa", rrsa["enabled"]);
        step.Outputs["rrsaMetadata"] = new Properties(StringComparer.Ordinal)
        {
            ["enabled"] = step.Outputs.GetValueOrDefault("enableRrsa"),
            ["rrsaOidcIssuerUrl"] = rrsa.Text("issuer") ?? "",
            ["ramOidcProviderName"] = rrsa.Text("oidc_name") ?? "",
            ["ramOidcProviderArn"] = rrsa.Text("oidc_arn") ?? "",
        };
    }

    private static void ReadConnections(ResourceStep step, JsonObject cluster)
    {
        var urls = JsonNode.Parse(cluster.Text("master_url") ?? "{}");
        var (internet, intranet) = (urls.Text("api_server_endpoint") ?? "", urls.Text("intranet_api_server_endpoint") ?? "");
        step.Outputs["connections"] = new Properties(StringComparer.Ordinal)
        {
            ["apiServerInternet"] = internet,
            ["apiServerIntranet"] = intranet,
            ["masterPublicIp"] = Host(internet),
            ["serviceDomain"] = $"*.{step.Id}.{cluster.Text("region_id")}.alicontainer.com",
        };
        step.Outputs["slbInternet"] = Host(internet);
        step.Outputs["slbIntranet"] = Host(intranet);
    }

    private static void ReadLogs(ResourceStep step)
    {
        try
        {
            // Certificates are not kept: the embedded cloud has none to give, and the provider passes over the rest.
            step.Calls.Call(ClusterCalls.Product, "DescribeClusterUserKubeconfig", ClusterCalls.Retrying, [],
                ("ClusterId", step.Id));
        }
        catch (ProviderException error) when (error.InnerException is CloudException)
        {
            // As the provider: a cluster is read without its kubeconfig too.
        }

        var logs = step.Calls.Call(ClusterCalls.Product, "CheckControlPlaneLogEnable", ClusterCalls.Retrying, [],
            ("ClusterId", step.Id));
        step.Set(logs, ("controlPlaneLogTtl", "log_ttl"), ("controlPlaneLogProject", "log_project"),
            ("controlPlaneLogComponents", "components"));
        var audit = step.Calls.Call(ClusterCalls.Product, "GetClusterAuditProject", ClusterCalls.Retrying, [],
            ("clusterid", step.Id));
        step.Outputs["auditLogConfig"] = new Properties(StringComparer.Ordinal)
        {
            ["enabled"] = ApiValues.From(audit["audit_enabled"]),
            ["slsProjectName"] = audit.Text("sls_project_name") ?? "",
        };
    }

    private static void ReadObject(ResourceStep step, ApiField field, JsonNode? value)
    {
        if (field.Receive(value) is { } known) step.Outputs[field.Argument] = known;
    }

    private static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host : "";
}
