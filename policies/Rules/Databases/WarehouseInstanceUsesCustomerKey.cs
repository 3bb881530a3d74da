namespace Infra.Policies.Rules.Databases;

/// <summary>A ClickHouse, AnalyticDB for PostgreSQL, Milvus or StarRocks instance uses a customer key.</summary>
internal static class WarehouseInstanceUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("warehouse-instance-uses-customer-key")
    {
        Title = new(
            "A ClickHouse, AnalyticDB for PostgreSQL, Milvus or StarRocks instance uses a customer key",
            "ClickHouse、AnalyticDB PostgreSQL、Milvus 或 StarRocks 实例使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("encryptionKey", "kmsKeyId"),
        Before = """
            new Instance("dw", new()
            {
                Engine = "gpdb",
                EngineVersion = "7.0",
                EncryptionType = "CloudDisk",
                EncryptionKey = "alias/acs/service",
            });
            """,
        After = """
            new Instance("dw", new()
            {
                Engine = "gpdb",
                EngineVersion = "7.0",
                EncryptionType = "CloudDisk",
                EncryptionKey = key.KeyId,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/gpdb/instance/",
        ],
    };
}
