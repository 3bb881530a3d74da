namespace Infra.Tests.Stacks;

/// <summary>Another value for each setting of the environments, and what comes of it.</summary>
internal static class SettingChanges
{
    private const string NewDisk = "replaced orders-db-attachment orders-db-disk orders-db-snapshots";
    private const string SwitchesOverlap = "CreateVSwitch: InvalidCidrBlock.Overlapped";

    /// <summary>The settings that none of the changes is about, and why.</summary>
    public static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["keys/name"] = "another name is another key",
        ["disks/name"] = "another disk",
        ["instances/name"] = "another instance",
        ["images/name"] = "another image",
        ["launchTemplates/name"] = "another template",
        ["snapshotPolicies/name"] = "another policy",
        ["clusters/name"] = "another cluster",
        ["keys/existing"] = "leaves no other setting of the key: EnvironmentStackTests",
        ["disks/serviceKey"] = "is changed together with the key: EncryptedDiskTests",
        ["disks/snapshotId"] = "is changed together with the size: EncryptedDiskTests",
        ["disks/instanceId"] = "excludes the name of an instance: ProgramSettingsTests",
        ["instances/image"] = "is changed together with imageId and key: EncryptedInstanceLifeTests",
        ["instances/ramRoleName"] = "needs a role that the settings do not make: EncryptedInstanceLifeTests",
        ["images/sourceImageId"] = "excludes the instance: EncryptedImageLifeTests",
        ["images/sourceRegionId"] = "needs an image in another region: EncryptedImageLifeTests",
        ["launchTemplates/image"] = "is changed together with imageId and key: EncryptedLaunchTemplateLifeTests",
        ["launchTemplates/imageId"] = "excludes the image",
        ["launchTemplates/key"] = "excludes the image",
        ["snapshotPolicies/copyKeyId"] = "needs a key in another region: EncryptedSnapshotPolicyLifeTests",
        ["clusters/kubernetesVersion"] = "clusters have the newest already: ManagedKubernetesShimTests",
        ["guardLevels"] = "changes no resource: GuardSettingsTests",
        ["minimumKey"] = "changes no resource: GuardSettingsTests",
        ["deletable"] = "is true here already, so that replacements are possible: EnvironmentLifeTests",
    };

    public static readonly SettingChange[] All =
    [
        new("keys/orders/aliasName", "\"alias/customers\"", "replaced orders-alias"),
        new("keys/orders/keySpec", "\"Aliyun_SM4\"", "updated orders-alias; replaced orders-db-attachment orders-db-disk orders-db-snapshots orders-key"),
        new("keys/orders/keyUsage", "\"SIGN/VERIFY\"", "") { Refusal = "'atrest:keys[0].keyUsage' must be" },
        new("keys/orders/protectionLevel", "\"HSM\"", "") { Refusal = "CreateKey: Unsupported.ProtectionLevel" },
        new("keys/orders/kmsInstanceId", "\"kst-other\"", "") { Refusal = "CreateKey: Forbidden.DKMSInstanceNotFound" },
        new("keys/orders/automaticRotation", "false", "updated orders-key"),
        new("keys/orders/rotationDays", "90", "updated orders-key"),
        new("keys/orders/description", "\"another\"", "updated orders-key"),

        new("disks/orders-db/key", "\"platform\"", NewDisk),
        new("disks/orders-db/category", "\"cloud_auto\"", NewDisk)
        {
            RefusalInProd = "'atrest:disks[0].performanceLevel' must be left out with the category cloud_auto",
        },
        new("disks/orders-db/performanceLevel", "\"PL0\"", NewDisk),
        new("disks/orders-db/sizeGiB", "1300", "updated orders-db-disk"),
        new("disks/orders-db/zoneId", "\"ZONE\"", "") { Refusal = "the zone of the instance app" },
        new("disks/orders-db/instance", "null", "deleted orders-db-attachment"),
        new("disks/orders-db/instance", "\"builder\"", "replaced orders-db-attachment orders-db-snapshots"),
        new("disks/orders-db/snapshotPolicy", "null", "deleted orders-db-snapshots"),
        new("disks/orders-db/description", "\"another\"", "updated orders-db-disk"),

        new("instances/app/instanceType", "\"ecs.g7.2xlarge\"", "updated app-instance"),
        new("instances/app/systemDiskSizeGiB", "100", "updated app-instance"),
        new("instances/app/description", "\"another\"", "updated app-instance"),
        new("instances/builder/snapshotPolicy", "\"nightly\"", "updated builder-instance"),
        // Another image would take the system disk and all that is on it, so a running instance keeps the one it has.
        new("instances/builder/imageId", "\"ubuntu_22_04_x64_20G_alibase_20240807.vhd\"", ""),
        // The provider notes down the new builder and makes no other image of it.
        new("instances/builder/key", "\"orders\"", "updated golden-source; replaced builder-instance"),
        new("instances/builder/zoneId", "\"ZONE\"", "created network-ZONE; updated golden-source; replaced builder-instance"),

        new("images/golden/key", "\"orders\"", "updated app-template-template; replaced golden-image"),
        new("images/golden/instance", "\"app\"", "") { Refusal = "an instance that does not boot from this image" },
        new("images/golden/description", "\"another\"", "updated golden-image"),
        new("launchTemplates/app-template/instanceType", "\"ecs.g7.2xlarge\"", "updated app-template-template"),
        new("launchTemplates/app-template/description", "\"another\"", "updated app-template-template"),

        new("snapshotPolicies/nightly/retentionDays", "60", "updated nightly-policy"),
        new("snapshotPolicies/nightly/copyRegionId", "\"cn-shenzhen\"", "updated nightly-policy"),
        new("snapshotPolicies/nightly/copyRegionId", "null", "") { OutcomeInProd = "updated nightly-policy" },
        new("snapshotPolicies/nightly/copyRetentionDays", "90", "")
        {
            Refusal = "'copyRetentionDays' must be left out without 'copyRegionId'",
            RefusalInProd = "",
            OutcomeInProd = "updated nightly-policy",
        },

        new("clusters/shop/key", "\"orders\"", "updated shop-cluster"),
        new("clusters/shop/clusterSpec", "\"ack.pro.xlarge\"", "updated shop-cluster") { IsNeverDone = true },
        new("clusters/shop/zoneId", "\"ZONE\"", "") { Refusal = SwitchesOverlap },
        new("clusters/shop/nodeType", "\"ecs.g7.2xlarge\"", "updated shop-nodes-pool"),
        new("clusters/shop/nodeKey", "\"orders\"", "updated shop-nodes-pool"),
        new("clusters/shop/nodes", "4", "updated shop-nodes-pool"),
        new("clusters/shop/nodeDataDiskGiB", "300", "updated shop-nodes-pool"),

        // A key stays in the instance that it was made in: for the provider what is left out is no change.
        new("kmsInstanceId", "\"\"", ""),
        new("encryptByDefault", "\"orders\"", "created disk-encryption-key disk-encryption-switch")
        {
            OutcomeInProd = "updated disk-encryption-key",
        },
        new("networkCidr", "\"10.9.0.0/16\"", "") { Refusal = "ModifyVpcAttribute: InvalidParameter" },
        new("sshPublicKey", "\"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFrUCi0aiJxDUb1SBKdtTLykKGJQpKxlB6AAa+i4OlLa\"",
            "updated app-instance app-template-template builder-instance; replaced operators-pair"),
        new("zoneId", "\"ZONE\"", "") { Refusal = SwitchesOverlap },
        new("resourceGroupId", "\"rg-acfmxazb4ph6aiy\"",
            "updated app-instance app-template-template build-cache-disk builder-instance network-group network-vpc "
            + "nightly-policy operators-pair orders-db-disk shop-cluster shop-group shop-vpc")
        {
            OutcomeInProd = "updated app-instance app-template-template builder-instance network-group network-vpc "
                + "nightly-policy operators-pair orders-db-disk platform-logs-disk shop-cluster shop-group shop-vpc",
        },
        new("tags", """{"environment":"other"}""",
            "updated app-instance app-template-template build-cache-disk builder-instance golden-image golden-source "
            + "network-cn-shanghai-g network-group network-vpc nightly-policy operators-pair orders-db-disk orders-key "
            + "platform-key secrets-key shop-cluster shop-group shop-nodes-cn-shanghai-g shop-nodes-pool "
            + "shop-pods-cn-shanghai-g shop-vpc")
        {
            OutcomeInProd = "updated app-instance app-template-template builder-instance golden-image golden-source "
                + "network-cn-hangzhou-h network-group network-vpc nightly-policy operators-pair orders-db-disk orders-key "
                + "platform-key platform-logs-disk secrets-key shop-cluster shop-group shop-nodes-cn-hangzhou-h "
                + "shop-nodes-pool shop-pods-cn-hangzhou-h shop-vpc",
        },
        new("deletionWindowDays", "30", "updated orders-key platform-key secrets-key"),
        new("manageEncryptionRole", "\"false\"",
            "retained ack-security-policy ack-security-role ecs-disk-encryption-policy ecs-disk-encryption-role"),
    ];
}
