namespace Infra.Policies.Rules.Databases;

/// <summary>A MongoDB instance uses a customer key.</summary>
internal static class MongodbInstanceUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("mongodb-instance-uses-customer-key")
    {
        Title = new(
            "A MongoDB instance uses a customer key",
            "MongoDB 实例使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("cloudDiskEncryptionKey", "encryptionKey"),
        Before = """
            new Instance("events", new() { EngineVersion = "7.0", DbInstanceClass = type, Encrypted = true });
            """,
        After = """
            new Instance("events", new()
            {
                EngineVersion = "7.0",
                DbInstanceClass = type,
                Encrypted = true,
                CloudDiskEncryptionKey = key.KeyId,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/mongodb/instance/",
        ],
    };
}
