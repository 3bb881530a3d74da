namespace Infra.Policies.Rules.Ecs;

/// <summary>A cross-region copy made by a snapshot policy is encrypted.</summary>
internal static class AutoSnapshotCopyIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("auto-snapshot-copy-is-encrypted")
    {
        Title = new(
            "A cross-region copy made by a snapshot policy is encrypted",
            "自动快照策略的跨地域副本已加密"),
        Reason = Reasons.InTheClear(
            "Copies leave the region without encryption of their own: a plain disk has plain copies far away from "
            + "its owner.",
            "副本离开本地域时不会自行加密：明文云盘会在异地留下明文副本。"),
        Remediation = new(
            "Set 'copyEncryptionConfiguration.encrypted' and a key of the destination region.",
            "设置“copyEncryptionConfiguration.encrypted”以及目标地域的密钥。"),
        Before = """
            new AutoSnapshotPolicy("nightly", new()
            {
                EnableCrossRegionCopy = true,
                TargetCopyRegions = { "cn-beijing" },
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
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/autosnapshotpolicy/",
        ],
    };
}
