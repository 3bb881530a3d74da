using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_cs_managed_kubernetes:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_managed_kubernetes.</summary>
internal sealed class ManagedKubernetesShim() : ResourceShim("alicloud:cs/managedKubernetes:ManagedKubernetes")
{
    private static readonly TimeSpan s_delay = TimeSpan.FromSeconds(10);

    public override void Create(ResourceStep step)
    {
        var vswitches = step.PlannedList("vswitchIds") is { Length: > 0 } given
            ? given : step.PlannedList("workerVswitchIds");
        var vpcId = vswitches is [var first, ..]
            ? step.Calls.Call("Vpc", "DescribeVSwitchAttributes", ClusterCalls.Retrying, [],
                ("RegionId", step.Calls.Region), ("VSwitchId", first)).Text("VpcId")
            : null;

        var started = step.Calls.Call(ClusterCalls.Product, "CreateCluster", ClusterCalls.Retrying, [],
            ("name", step.Text("name") ?? UniqueName(step)),
            ("region_id", step.Calls.Region),
            ("cluster_type", "ManagedKubernetes"),
            ("profile", step.Text("profile") ?? "Default"),
            ("tags", ClusterCalls.List(ClusterCalls.Tags(step.PlannedMap("tags")))),
            ("addons", ClusterCalls.List(Addons(step))),
            ("vpcid", vpcId),
            ("vswitch_ids", ClusterCalls.List(vswitches)),
            ("kubernetes_version", step.Text("version")),
            ("deletion_protection", step.TextIfSet("deletionProtection")),
            ("resource_group_id", step.Text("resourceGroupId")),
            ("zone_ids", ClusterCalls.List(step.PlannedList("zoneIds"))),
            ("snat_entry", step.Text("newNatGateway")),
            ("endpoint_public_access", step.Text("slbInternetEnabled")),
            ("load_balancer_spec", step.Text("loadBalancerSpec")),
            ("is_enterprise_security_group", step.Text("isEnterpriseSecurityGroup")),
            ("security_group_id", step.Text("securityGroupId")),
            ("service_cidr", step.Text("serviceCidr")),
            ("proxy_mode", step.Text("proxyMode")),
            ("ip_stack", step.Text("ipStack")),
            ("timezone", step.Text("timezone")),
            ("pod_vswitch_ids", ClusterCalls.List(step.PlannedList("podVswitchIds"))),
            ("container_cidr", step.Text("podCidr")),
            ("node_cidr_mask", step.Text("nodeCidrMask")),
            ("cluster_spec", step.Text("clusterSpec")),
            ("cluster_domain", step.Text("clusterDomain")),
            ("service_account_issuer", step.Text("serviceAccountIssuer")),
            ("api_audiences", step.PlannedList("apiAudiences") is { Length: > 0 } audiences
                ? string.Join(',', audiences) : null),
            ("enable_rrsa", step.Text("enableRrsa")),
            ("custom_san", step.Text("customSan")),
            ("encryption_provider_key", step.Text("encryptionProviderKey")),
            ("controlplane_log_components", ClusterCalls.List(step.PlannedList("controlPlaneLogComponents"))),
            ("controlplane_log_ttl", step.Text("controlPlaneLogTtl")
                ?? (step.PlannedList("controlPlaneLogComponents").Length > 0 ? "30" : null)),
            ("controlplane_log_project", step.Text("controlPlaneLogProject")),
            ("maintenance_window", Sent(ClusterFields.MaintenanceWindow, step)),
            ("operation_policy", Sent(ClusterFields.OperationPolicy, step)),
            ("audit_log_config", Sent(ClusterFields.AuditLog, step)),
            ("auto_mode", Sent(ClusterFields.AutoMode, step)));
        step.Id = started.Text("cluster_id");
        ClusterCalls.WaitForTask(step.Calls, started, s_delay, step.CreateTimeout);
        ClusterCalls.WaitForRunning(step.Calls, step.Id, s_delay, step.CreateTimeout);
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        // The provider keeps the default in its state even where the name is set, which excludes it.
        step.Outputs.TryAdd("namePrefix", Facts.ByName["namePrefix"].DefaultValue);
        return ClusterReading.Read(step);
    }

    public override void Update(ResourceStep step)
    {
        ClusterChanges.Modify(step);
        ClusterChanges.ReplaceTags(step);
        ClusterChanges.ChooseLogs(step);
        ClusterChanges.Migrate(step);
        ClusterChanges.Encrypt(step);
        ClusterChanges.Upgrade(step);
        ReadExisting(step);
    }

    public override bool IsUnderWay(ResourceStep step) =>
        ClusterCalls.Describe(step.Calls, step.Id).Text("state") is "initial" or "updating" or "upgrading";

    public override void Delete(ResourceStep step)
    {
        var options = new JsonArray([.. step.PlannedItems("deleteOptions").Select(ClusterFields.DeleteOptions.Send)]);
        if (step.Calls.CallOrGone(ClusterCalls.Product, "DeleteCluster", ClusterCalls.Retrying, [], ClusterCalls.Gone,
            ("ClusterId", step.Id), ("retain_resources", ClusterCalls.List(step.PlannedList("retainResources"))),
            ("delete_options", ClusterCalls.List(options))) is not { } started)
            return;
        // As the provider: this wait goes by the limit of the creation.
        ClusterCalls.WaitForTask(step.Calls, started, s_delay, step.CreateTimeout);
        step.Calls.WaitUntilGone(
            () => ClusterCalls.Describe(step.Calls, step.Id).Text("state"), s_delay, step.DeleteTimeout);
    }

    private static string? Sent(ApiField field, ResourceStep step) =>
        step.PlannedItems(field.Argument) is [var item, ..] ? field.Send(item)!.ToJsonString() : null;

    private static JsonArray Addons(ResourceStep step) =>
    [
        .. step.PlannedItems("addons").Select(addon => new JsonObject
        {
            ["name"] = addon.GetValueOrDefault("name") as string ?? "",
            ["config"] = addon.GetValueOrDefault("config") as string ?? "",
            ["version"] = addon.GetValueOrDefault("version") as string ?? "",
            ["disabled"] = addon.GetValueOrDefault("disabled") is true,
        }),
    ];

    /// <summary>A name in the form of the Terraform SDK: prefix, time and a counter.</summary>
    private static string UniqueName(ResourceStep step) =>
        $"{step.TextOrZero("namePrefix")}{step.Calls.Now.UtcDateTime:yyyyMMddHHmmssffff}00000001";
}
