namespace Infra.Policies.Rules.Backup;

/// <summary>A cross-region copy of instance backups uses a customer key.</summary>
internal static class BackupCopyUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("backup-copy-uses-customer-key")
    {
        Title = new(
            "A cross-region copy of instance backups uses a customer key",
            "实例备份的跨地域副本使用客户主密钥"),
        Reason = Reasons.CustomerKeyBecause(
            "The key of the source does not exist in the destination region.",
            "源密钥在目标地域不存在。"),
        Remediation = Reasons.NameKey("advancedOptions.udmDetail.destinationKmsKeyId"),
        Before = """
            new PolicyBinding("web", new() { SourceType = "UDM_ECS", PolicyId = policy.Id });
            """,
        After = """
            new PolicyBinding("web", new()
            {
                SourceType = "UDM_ECS",
                PolicyId = policy.Id,
                AdvancedOptions = new PolicyBindingAdvancedOptionsArgs
                {
                    UdmDetail = new PolicyBindingAdvancedOptionsUdmDetailArgs
                    {
                        DestinationKmsKeyId = key.KeyId,
                    },
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/hbr/policybinding/",
        ],
    };
}
