namespace Infra.Policies.Rules.Backup;

/// <summary>A backup vault uses a customer key.</summary>
internal static class BackupVaultUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("backup-vault-uses-customer-key")
    {
        Title = new(
            "A backup vault uses a customer key",
            "备份库使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("kmsKeyId"),
        Before = """
            new Vault("main", new() { VaultName = "main", EncryptType = "KMS" });
            """,
        After = """
            new Vault("main", new() { VaultName = "main", EncryptType = "KMS", KmsKeyId = key.KeyId });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/hbr/vault/",
        ],
    };
}
