namespace Infra.Policies.Rules.Databases;

/// <summary>An AnalyticDB cluster uses a customer key.</summary>
internal static class AnalyticdbClusterUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("analyticdb-cluster-uses-customer-key")
    {
        Title = new(
            "An AnalyticDB cluster uses a customer key",
            "AnalyticDB 集群使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("kmsId"),
        Before = """
            new DBClusterLakeVersion("dw", new()
            {
                DbClusterVersion = "5.0",
                ZoneId = zone,
                DiskEncryption = true,
            });
            """,
        After = """
            new DBClusterLakeVersion("dw", new()
            {
                DbClusterVersion = "5.0",
                ZoneId = zone,
                DiskEncryption = true,
                KmsId = key.KeyId,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/adb/dbclusterlakeversion/",
        ],
    };
}
