namespace Infra.Policies.Rules.Ecs;

/// <summary>A cross-region copy made by a snapshot policy uses a customer key.</summary>
internal static class AutoSnapshotCopyUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("auto-snapshot-copy-uses-customer-key")
    {
        Title = new(
            "A cross-region copy made by a snapshot policy uses a customer key",
            "自动快照策略的跨地域副本使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("copyEncryptionConfiguration.kmsKeyId"),
        Before = """
            new AutoSnapshotPolicy("nightly", new()
            {
                EnableCrossRegionCopy = true,
                TargetCopyRegions = { "cn-beijing" },
                CopyEncryptionConfiguration = new AutoSnapshotPolicyCopyEncryptionConfigurationArgs
                {
                    Encrypted = true,
                },
            });
            """,
        After = """
            new AutoSnapshotPolicy("nightly", new()
            {
                EnableCrossRegionCopy = true,
                TargetCopyRegions = { "cn-beijing" },
                CopyEncryptionConfiguration = new AutoSnapshotPolicyCopyEncryptionConfigurationArgs
                {
                    Encrypted = true,
                    KmsKeyId = key.KeyId,
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/autosnapshotpolicy/",
        ],
    };
}
