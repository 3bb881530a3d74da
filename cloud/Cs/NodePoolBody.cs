using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>The body of a call about a node pool: groups of fields.</summary>
/// <remarks>Fields: CreateClusterNodePool and ModifyClusterNodePool of CS 2015-12-15 (2024-06). Left out are the
/// password of the nodes, which must not be kept, and what the provider never sends.</remarks>
internal static class NodePoolBody
{
    private static readonly Dictionary<string, string[]> s_fields = new(StringComparer.Ordinal)
    {
        ["nodepool_info"] = ["name", "type", "resource_group_id"],
        ["auto_scaling"] =
            ["enable", "type", "max_instances", "min_instances", "is_bond_eip", "eip_internet_charge_type", "eip_bandwidth"],
        ["management"] =
            ["enable", "auto_repair", "auto_repair_policy", "auto_vul_fix", "auto_vul_fix_policy", "auto_upgrade",
                "auto_upgrade_policy", "upgrade_config"],
        ["scaling_group"] =
            ["vswitch_ids", "instance_types", "instance_charge_type", "period", "period_unit", "auto_renew",
                "auto_renew_period", "spot_strategy", "spot_price_limit", "image_type", "image_id",
                "system_disk_category", "system_disk_categories", "system_disk_size", "system_disk_performance_level",
                "system_disk_encrypted", "system_disk_kms_key_id", "system_disk_encrypt_algorithm",
                "system_disk_bursting_enabled", "system_disk_provisioned_iops", "worker_system_disk_snapshot_policy_id",
                "data_disks", "security_group_id", "security_group_ids", "key_pair", "login_as_non_root", "cis_enabled",
                "soc_enabled", "security_hardening_os", "internet_charge_type", "internet_max_bandwidth_out", "tags",
                "desired_size", "multi_az_policy", "scaling_policy", "on_demand_base_capacity",
                "on_demand_percentage_above_base_capacity", "spot_instance_pools", "spot_instance_remedy",
                "compensate_with_on_demand", "deploymentset_id", "rds_instances", "private_pool_options", "platform",
                "ram_role_name"],
        ["kubernetes_config"] =
            ["labels", "taints", "runtime", "runtime_version", "cpu_policy", "user_data", "pre_user_data",
                "unschedulable", "cms_enabled", "node_name_mode"],
        ["tee_config"] = ["tee_enable"],
    };

    public static IEnumerable<string> Groups => s_fields.Keys;

    /// <summary>All fields that are sent, by group and name, as JSON.</summary>
    /// <exception cref="CloudException">A field is unknown (code NotImplemented.Parameter, status 501).</exception>
    public static IEnumerable<KeyValuePair<string, JsonNode>> Read(Request request)
    {
        foreach (var (group, known) in s_fields)
        {
            foreach (var (field, value) in CsBody.Object(request, group))
            {
                if (!known.Contains(field)) throw request.Refuse(NotImplemented($"{group}.{field}"));
                if (value is not null) yield return new($"{group}.{field}", value);
            }
        }
    }

    private static ServiceError NotImplemented(string field) => new(501, "NotImplemented.Parameter",
        $"The embedded cloud does not implement the field {field} of node pools.");
}
