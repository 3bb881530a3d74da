namespace Infra.Engine;

/// <summary>The arguments of node pools in the names of the API, by the group of the body they stand in.</summary>
internal static class NodePoolFields
{
    /// <summary>Arguments the provider sends in calls that the embedded cloud lacks, or that must not be kept.</summary>
    public static IReadOnlyList<string> Unsupported { get; } =
    [
        "autoMode", "efloNodeGroup", "instanceMetadataOptions", "instancePatterns", "instances", "kmsEncryptedPassword",
        "kubeletConfiguration", "password", "rollingPolicy", "upgradePolicy",
    ];

    public static IReadOnlyDictionary<string, IReadOnlyList<ApiField>> Groups { get; } =
        new Dictionary<string, IReadOnlyList<ApiField>>(StringComparer.Ordinal)
        {
            ["nodepool_info"] =
            [
                new("name", "name"), new("nodePoolName", "name"), new("type", "type"),
                new("resourceGroupId", "resource_group_id"),
            ],
            ["scaling_group"] = [.. Disks, .. Scaling],
            ["kubernetes_config"] =
            [
                new("cpuPolicy", "cpu_policy"), new("installCloudMonitor", "cms_enabled"),
                new("nodeNameMode", "node_name_mode"), new("preUserData", "pre_user_data"),
                new("runtimeName", "runtime"), new("runtimeVersion", "runtime_version"),
                new("unschedulable", "unschedulable"), new("userData", "user_data"),
                new("labels", "labels", ApiForm.Same, new("key", "key"), new("value", "value")),
                new("taints", "taints", ApiForm.Same, new("key", "key"), new("value", "value"), new("effect", "effect")),
            ],
        };

    /// <summary>Arguments that are a group of the body by themselves.</summary>
    public static IReadOnlyList<ApiField> Objects { get; } =
    [
        new("scalingConfig", "auto_scaling", ApiForm.Same,
            new("enable", "enable"), new("type", "type"), new("maxSize", "max_instances"), new("minSize", "min_instances"),
            new("isBondEip", "is_bond_eip"), new("eipInternetChargeType", "eip_internet_charge_type"),
            new("eipBandwidth", "eip_bandwidth")),
        new("management", "management", ApiForm.Same,
            new("enable", "enable"), new("autoRepair", "auto_repair"), new("autoVulFix", "auto_vul_fix"),
            new("autoUpgrade", "auto_upgrade"),
            new("autoRepairPolicy", "auto_repair_policy", ApiForm.Same, new ApiField("restartNode", "restart_node")),
            new("autoVulFixPolicy", "auto_vul_fix_policy", ApiForm.Same,
                new("restartNode", "restart_node"), new("vulLevel", "vul_level")),
            new("autoUpgradePolicy", "auto_upgrade_policy", ApiForm.Same,
                new ApiField("autoUpgradeKubelet", "auto_upgrade_kubelet"))),
        new("teeConfig", "tee_config", ApiForm.Same, new ApiField("teeEnable", "tee_enable")),
    ];

    private static IEnumerable<ApiField> Disks =>
    [
        new("systemDiskCategory", "system_disk_category"), new("systemDiskCategories", "system_disk_categories"),
        new("systemDiskSize", "system_disk_size"), new("systemDiskPerformanceLevel", "system_disk_performance_level"),
        new("systemDiskEncrypted", "system_disk_encrypted"), new("systemDiskKmsKey", "system_disk_kms_key_id"),
        new("systemDiskEncryptAlgorithm", "system_disk_encrypt_algorithm"),
        new("systemDiskBurstingEnabled", "system_disk_bursting_enabled"),
        new("systemDiskProvisionedIops", "system_disk_provisioned_iops"),
        new("systemDiskSnapshotPolicyId", "worker_system_disk_snapshot_policy_id"),
        new("dataDisks", "data_disks", ApiForm.Same,
            new("category", "category"), new("size", "size"), new("encrypted", "encrypted"),
            new("kmsKeyId", "kms_key_id"), new("performanceLevel", "performance_level"),
            new("snapshotId", "snapshot_id"), new("autoSnapshotPolicyId", "auto_snapshot_policy_id"),
            new("provisionedIops", "provisioned_iops"), new("burstingEnabled", "bursting_enabled"),
            new("autoFormat", "auto_format", ApiForm.FlagInText), new("fileSystem", "file_system"),
            new("mountTarget", "mount_target"), new("name", "disk_name"), new("device", "device")),
    ];

    private static IEnumerable<ApiField> Scaling =>
    [
        new("vswitchIds", "vswitch_ids"), new("instanceTypes", "instance_types"),
        new("desiredSize", "desired_size", ApiForm.NumberInText), new("imageId", "image_id"),
        new("imageType", "image_type"), new("platform", "platform"), new("keyName", "key_pair"),
        new("instanceChargeType", "instance_charge_type"), new("period", "period"), new("periodUnit", "period_unit"),
        new("autoRenew", "auto_renew"), new("autoRenewPeriod", "auto_renew_period"),
        new("internetChargeType", "internet_charge_type"),
        new("internetMaxBandwidthOut", "internet_max_bandwidth_out"), new("multiAzPolicy", "multi_az_policy"),
        new("scalingPolicy", "scaling_policy"), new("spotStrategy", "spot_strategy"),
        new("spotInstancePools", "spot_instance_pools"), new("spotInstanceRemedy", "spot_instance_remedy"),
        new("spotPriceLimits", "spot_price_limit", ApiForm.Same,
            new("instanceType", "instance_type"), new("priceLimit", "price_limit")),
        new("onDemandBaseCapacity", "on_demand_base_capacity", ApiForm.NumberInText),
        new("onDemandPercentageAboveBaseCapacity", "on_demand_percentage_above_base_capacity", ApiForm.NumberInText),
        new("compensateWithOnDemand", "compensate_with_on_demand"), new("securityGroupId", "security_group_id"),
        new("securityGroupIds", "security_group_ids"), new("cisEnabled", "cis_enabled"),
        new("socEnabled", "soc_enabled"), new("securityHardeningOs", "security_hardening_os"),
        new("loginAsNonRoot", "login_as_non_root"), new("deploymentSetId", "deploymentset_id"),
        new("rdsInstances", "rds_instances"), new("ramRoleName", "ram_role_name"),
        new("tags", "tags", ApiForm.Tags),
        new("privatePoolOptions", "private_pool_options", ApiForm.Same,
            new("privatePoolOptionsId", "id"), new("privatePoolOptionsMatchCriteria", "match_criteria")),
    ];
}
