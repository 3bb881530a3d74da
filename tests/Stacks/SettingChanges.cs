namespace Infra.Tests.Stacks;

/// <summary>Another value for each setting of the environments, and what comes of it.</summary>
internal static class SettingChanges
{
    private const string NewDisk = "replaced orders-db-attachment orders-db-disk orders-db-snapshots";
    private const string PublicImage = "\"aliyun_3_x64_20G_alibase_20240819.vhd\"";
    private const string SwitchesOverlap = "CreateVSwitch: InvalidCidrBlock.Overlapped";

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

        // Another name is another thing, and what is encrypted by it or attached to it is made anew.
        new("keys/orders/name", "\"customers\"",
            $"created customers-alias customers-key; {NewDisk}; deleted orders-alias orders-key")
        {
            Along = [("disks/orders-db/key", "\"customers\"")],
        },
        new("disks/orders-db/name", "\"customers-db\"",
            "created customers-db-attachment customers-db-disk customers-db-snapshots; "
            + "deleted orders-db-attachment orders-db-disk orders-db-snapshots"),
        new("instances/app/name", "\"shop\"",
            "created shop-instance; replaced orders-db-attachment orders-db-snapshots; deleted app-instance")
        {
            Along = [("disks/orders-db/instance", "\"shop\"")],
        },
        new("images/golden/name", "\"silver\"",
            "created silver-image silver-source; updated app-template-template; deleted golden-image golden-source")
        {
            Along = [("instances/app/image", "\"silver\""), ("launchTemplates/app-template/image", "\"silver\"")],
        },
        new("launchTemplates/app-template/name", "\"shop-template\"",
            "created shop-template-template; deleted app-template-template"),
        new("snapshotPolicies/nightly/name", "\"daily\"",
            "created daily-policy; replaced orders-db-snapshots; deleted nightly-policy")
        {
            Along = [("disks/orders-db/snapshotPolicy", "\"daily\"")],
            AlongInProd = [("disks/platform-logs/snapshotPolicy", "\"daily\""), ("instances/app/snapshotPolicy", "\"daily\"")],
            OutcomeInProd = "created daily-policy; updated app-instance; "
                + "replaced orders-db-snapshots platform-logs-snapshots; deleted nightly-policy",
        },
        new("clusters/shop/name", "\"store\"",
            "created store-cluster store-group store-nodes-cn-shanghai-g store-nodes-pool store-pods-cn-shanghai-g "
            + "store-services store-vpc; deleted shop-cluster shop-group shop-nodes-cn-shanghai-g shop-nodes-pool "
            + "shop-pods-cn-shanghai-g shop-services shop-vpc")
        {
            OutcomeInProd = "created store-cluster store-group store-nodes-cn-hangzhou-h store-nodes-pool "
                + "store-pods-cn-hangzhou-h store-services store-vpc; deleted shop-cluster shop-group "
                + "shop-nodes-cn-hangzhou-h shop-nodes-pool shop-pods-cn-hangzhou-h shop-services shop-vpc",
        },

        // What exists takes the place of what was made, where it does exist.
        new("keys/orders/existing", "\"alias/platform\"", $"{NewDisk}; deleted orders-alias orders-key")
        {
            Along = [("keys/orders/description", "null")],
        },
        // The provider takes a key that is left out for one that it may keep.
        new("disks/orders-db/serviceKey", "true", "") { Along = [("disks/orders-db/key", "null")] },
        new("disks/orders-db/snapshotId", "\"s-nobodys\"", "")
        {
            Along = [("disks/orders-db/sizeGiB", "null")],
            Refusal = "CreateDisk: InvalidSnapshotId.NotFound",
        },
        new("disks/orders-db/instanceId", "\"i-nobodys\"", "")
        {
            Along = [("disks/orders-db/instance", "null")],
            Refusal = "AttachDisk: InvalidInstanceId.NotFound",
        },
        // The image is let be, the key of the system disk is not.
        new("instances/app/image", "null", "replaced app-instance orders-db-attachment orders-db-snapshots")
        {
            Along = [("instances/app/imageId", PublicImage), ("instances/app/key", "\"orders\"")],
        },
        new("instances/app/ramRoleName", "\"Nobodys\"", "") { Refusal = "AttachInstanceRamRole: InvalidRamRole.NotFound" },
        new("images/golden/sourceImageId", "\"m-nobodys\"", "")
        {
            Along = [("images/golden/instance", "null")],
            Refusal = "'sourceImageId' must be an image of this region; got m-nobodys",
        },
        new("images/golden/sourceRegionId", "\"cn-beijing\"", "")
        {
            Along = [("images/golden/instance", "null"), ("images/golden/sourceImageId", "\"m-nobodys\"")],
            Refusal = "CopyImage: InvalidImageId.NotFound",
        },
        new("launchTemplates/app-template/image", "null", "updated app-template-template")
        {
            Along = [("launchTemplates/app-template/imageId", PublicImage), ("launchTemplates/app-template/key", "\"platform\"")],
        },
        new("snapshotPolicies/nightly/copyKeyId", "\"key-nobodys\"", "")
        {
            Along = [("snapshotPolicies/nightly/copyRegionId", "\"cn-beijing\"")],
            Refusal = "ModifyAutoSnapshotPolicyEx: InvalidOperation.KMSKeyIdNotFound",
        },
        // A new cluster has the newest version already.
        new("clusters/shop/kubernetesVersion", "\"1.30.1-aliyun.1\"", "") { Refusal = "UpgradeCluster: InvalidParameter" },

        // What the guard does changes no resource.
        new("guardLevels", """{"ecs-disk-uses-customer-key":"disabled"}""", ""),
        new("minimumKey", "\"importedKey\"", ""),
        // It was true before each of the changes, so that replacements are possible.
        new("deletable", "\"false\"",
            "updated app-instance builder-instance golden-image orders-key platform-key secrets-key shop-cluster"),
    ];
}
