namespace Infra.Policies.Rules.Files;

/// <summary>A database file system uses a customer key.</summary>
internal static class DatabaseFileSystemUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("database-file-system-uses-customer-key")
    {
        Title = new(
            "A database file system uses a customer key",
            "数据库文件存储使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("kmsKeyId"),
        Before = """
            new Instance("dbfs", new() { ZoneId = zone, Size = 100, Encryption = true });
            """,
        After = """
            new Instance("dbfs", new() { ZoneId = zone, Size = 100, Encryption = true, KmsKeyId = key.KeyId });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/databasefilesystem/instance/",
        ],
    };
}
