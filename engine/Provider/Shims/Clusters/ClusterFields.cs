namespace Infra.Engine;

/// <summary>The arguments of clusters that are objects, in the names of the API.</summary>
internal static class ClusterFields
{
    public static ApiField MaintenanceWindow { get; } = new("maintenanceWindow", "maintenance_window", ApiForm.Same,
        new ApiField("enable", "enable"), new ApiField("maintenanceTime", "maintenance_time"),
        new ApiField("duration", "duration"), new ApiField("weeklyPeriod", "weekly_period"));

    public static ApiField OperationPolicy { get; } = new("operationPolicy", "operation_policy", ApiForm.Same,
        new ApiField("clusterAutoUpgrade", "cluster_auto_upgrade", ApiForm.Same,
            new ApiField("enabled", "enabled"), new ApiField("channel", "channel")));

    public static ApiField AuditLog { get; } = new("auditLogConfig", "audit_log_config", ApiForm.Same,
        new ApiField("enabled", "enabled"), new ApiField("slsProjectName", "sls_project_name"));

    public static ApiField AutoMode { get; } =
        new("autoMode", "auto_mode", ApiForm.Same, new ApiField("enabled", "enable"));

    public static ApiField DeleteOptions { get; } = new("deleteOptions", "delete_options", ApiForm.Same,
        new ApiField("resourceType", "resource_type"), new ApiField("deleteMode", "delete_mode"));
}
