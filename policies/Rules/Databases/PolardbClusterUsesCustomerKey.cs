namespace Infra.Policies.Rules.Databases;

/// <summary>A PolarDB cluster uses a customer key.</summary>
internal static class PolardbClusterUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("polardb-cluster-uses-customer-key")
    {
        Title = new(
            "A PolarDB cluster uses a customer key",
            "PolarDB 集群使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("encryptionKey"),
        Before = """
            new Cluster("orders", new() { DbType = "MySQL", DbVersion = "8.0", TdeStatus = "Enabled" });
            """,
        After = """
            new Cluster("orders", new()
            {
                DbType = "MySQL",
                DbVersion = "8.0",
                TdeStatus = "Enabled",
                EncryptionKey = key.KeyId,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/polardb/cluster/",
        ],
    };
}
