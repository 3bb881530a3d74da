namespace Infra.Policies.Rules.Databases;

/// <summary>A ClickHouse, AnalyticDB for PostgreSQL, Milvus or StarRocks instance is encrypted.</summary>
internal static class WarehouseInstanceIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("warehouse-instance-is-encrypted")
    {
        Title = new(
            "A ClickHouse, AnalyticDB for PostgreSQL, Milvus or StarRocks instance is encrypted",
            "ClickHouse、AnalyticDB PostgreSQL、Milvus 或 StarRocks 实例已加密"),
        Reason = Reasons.InTheClear(
            "A warehouse gathers the data of all other systems.",
            "数据仓库汇集其他所有系统的数据。"),
        Remediation = new(
            "Set 'encryptionType' to CloudDisk (or 'encrypted' for Milvus and StarRocks) and name a key when it is "
            + "made.",
            "创建时将“encryptionType”设置为 CloudDisk（Milvus 和 StarRocks 为“encrypted”）并指定密钥。"),
        Before = """
            new Instance("dw", new() { Engine = "gpdb", EngineVersion = "7.0" });
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
