namespace Infra.Policies.Rules.Backup;

/// <summary>A backup vault is encrypted.</summary>
internal static class BackupVaultIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("backup-vault-is-encrypted")
    {
        Title = new(
            "A backup vault is encrypted",
            "备份库已加密"),
        Reason = Reasons.InTheClear(
            "A backup is a whole copy of the data, kept for years.",
            "备份是保存多年的完整数据副本。"),
        Remediation = new(
            "Set 'encryptType' to KMS and name a key when the vault is made.",
            "创建备份库时将“encryptType”设置为 KMS 并指定密钥。"),
        Before = """
            new Vault("main", new() { VaultName = "main" });
            """,
        After = """
            new Vault("main", new() { VaultName = "main", EncryptType = "KMS" });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/hbr/vault/",
        ],
    };
}
