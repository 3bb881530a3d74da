using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>The changes of a cluster that the provider makes in one update, each with its wait.</summary>
internal static class ClusterChanges
{
    private static readonly TimeSpan s_taskDelay = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_stateDelay = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_migrationDelay = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_upgradeDelay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_upgradeLimit = TimeSpan.FromMinutes(30);

    public static void Modify(ResourceStep step)
    {
        if (!step.AnyChanged("resourceGroupId", "name", "namePrefix", "deletionProtection", "maintenanceWindow",
            "operationPolicy", "customSan", "vswitchIds", "timezone", "securityGroupId", "enableRrsa"))
            return;
        if (step.AnyChanged("enableRrsa") && step.Text("enableRrsa") is null)
            throw new ProviderException("RRSA cannot be disabled once it is enabled");

        (string, string?)[] changed =
        [
            ("resource_group_id", step.Changed("resourceGroupId")),
            ("cluster_name", step.AnyChanged("name") ? step.Text("name") : null),
            ("deletion_protection", step.Changed("deletionProtection")),
            ("maintenance_window", Changed(step, ClusterFields.MaintenanceWindow)),
            ("operation_policy", Changed(step, ClusterFields.OperationPolicy)),
            ("api_server_custom_cert_sans", step.Changed("customSan") is { } names ? Names(names) : null),
            ("vswitch_ids", step.AnyChanged("vswitchIds") ? ClusterCalls.List(step.PlannedList("vswitchIds")) : null),
            ("timezone", step.Changed("timezone")),
            ("security_group_id", step.Changed("securityGroupId")),
            ("enable_rrsa", step.Changed("enableRrsa")),
        ];
        if (Array.TrueForAll(changed, parameter => parameter.Item2 is null)) return;
        var started = Call(step, "ModifyCluster", changed);
        ClusterCalls.WaitForTask(step.Calls, started, s_taskDelay, step.UpdateTimeout);
        WaitForRunning(step);
    }

    public static void ReplaceTags(ResourceStep step)
    {
        if (!step.HasChange("tags")) return;
        Call(step, "ModifyClusterTags", ("tags", ClusterCalls.Tags(step.PlannedMap("tags")).ToJsonString()));
        WaitForRunning(step);
    }

    public static void ChooseLogs(ResourceStep step)
    {
        if (step.AnyChanged("controlPlaneLogTtl", "controlPlaneLogProject", "controlPlaneLogComponents"))
        {
            Call(step, "UpdateControlPlaneLog",
                ("log_ttl", step.AnyChanged("controlPlaneLogTtl") ? step.Text("controlPlaneLogTtl") : null),
                ("log_project", step.AnyChanged("controlPlaneLogProject") ? step.Text("controlPlaneLogProject") : null),
                ("components", step.AnyChanged("controlPlaneLogComponents")
                    ? ClusterCalls.List(step.PlannedList("controlPlaneLogComponents")) : null));
            WaitForRunning(step);
        }

        if (!step.AnyChanged("auditLogConfig") || step.PlannedItems("auditLogConfig") is not [var audit]) return;
        var started = step.Calls.Call(ClusterCalls.Product, "UpdateClusterAuditLogConfig", ClusterCalls.Retrying, [],
            ("clusterid", step.Id),
            ("disable", audit.GetValueOrDefault("enabled") is true ? "false" : "true"),
            ("sls_project_name", audit.GetValueOrDefault("slsProjectName") as string));
        ClusterCalls.WaitForTask(step.Calls, started, s_taskDelay, step.UpdateTimeout);
        WaitForRunning(step);
    }

    /// <summary>Makes an ACK Pro cluster of a standard one; the provider passes over every other change.</summary>
    public static void Migrate(ResourceStep step)
    {
        if (!step.AnyChanged("clusterSpec") || step.TextOrZero("clusterSpec") is not { } spec) return;
        if (step.Before("clusterSpec") is not ("ack.standard" or "" or null)
            || !spec.StartsWith("ack.pro", StringComparison.Ordinal))
            return;
        Call(step, "MigrateCluster", ("type", "ManagedKubernetes"), ("spec", spec));
        ClusterCalls.WaitForRunning(step.Calls, step.Id, s_migrationDelay, step.UpdateTimeout);
    }

    /// <summary>Switches Secret encryption on, off, or to another key. Only what changes is sent.</summary>
    public static void Encrypt(ResourceStep step)
    {
        if (!step.HasChange("encryptionProviderKey") && !step.HasChange("disableEncryption")) return;
        Call(step, "UpdateKMSEncryption",
            ("disable_encryption", step.HasChange("disableEncryption") ? step.TextIfSet("disableEncryption") : null),
            ("kms_key_id", step.HasChange("encryptionProviderKey") ? step.Text("encryptionProviderKey") : null));
        WaitForRunning(step);
    }

    public static void Upgrade(ResourceStep step)
    {
        if (!step.HasChange("version")) return;
        var controlPlaneOnly = step.PlannedItems("upgradePolicy") is [var policy]
            ? policy.GetValueOrDefault("controlPlaneOnly") : null;
        var started = Call(step, "UpgradeCluster", ("next_version", step.TextOrZero("version")),
            ("master_only", controlPlaneOnly is bool only ? (only ? "true" : "false") : null));
        ClusterCalls.WaitForTask(step.Calls, started, s_upgradeDelay, step.UpdateTimeout);
        ClusterCalls.WaitForRunning(step.Calls, step.Id, s_taskDelay, s_upgradeLimit);
    }

    private static JsonObject Call(ResourceStep step, string action, params ReadOnlySpan<(string, string?)> parameters) =>
        step.Calls.Call(ClusterCalls.Product, action, ClusterCalls.Retrying, [], [("ClusterId", step.Id), .. parameters]);

    private static void WaitForRunning(ResourceStep step) =>
        ClusterCalls.WaitForRunning(step.Calls, step.Id, s_stateDelay, step.UpdateTimeout);

    private static string? Changed(ResourceStep step, ApiField field) =>
        step.AnyChanged(field.Argument) && step.PlannedItems(field.Argument) is [var item]
            ? field.Send(item)!.ToJsonString() : null;

    private static string Names(string names) => new JsonObject
    {
        ["action"] = "overwrite",
        ["subject_alternative_names"] = new JsonArray([.. names.Split(',').Select(name => (JsonNode)name)]),
    }.ToJsonString();
}
