namespace Infra.Policies.Rules.Databases;

/// <summary>An AnalyticDB cluster is encrypted.</summary>
internal static class AnalyticdbClusterIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("analyticdb-cluster-is-encrypted")
    {
        Title = new(
            "An AnalyticDB cluster is encrypted",
            "AnalyticDB 集群已加密"),
        Reason = Reasons.InTheClear(
            "A warehouse gathers the data of all other systems.",
            "数据仓库汇集其他所有系统的数据。"),
        Remediation = new(
            "Set 'diskEncryption' and 'kmsId' when the cluster is made.",
            "创建集群时设置“diskEncryption”和“kmsId”。"),
        Before = """
            new DBClusterLakeVersion("dw", new() { DbClusterVersion = "5.0", ZoneId = zone });
            """,
        After = """
            new DBClusterLakeVersion("dw", new()
            {
                DbClusterVersion = "5.0",
                ZoneId = zone,
                DiskEncryption = true,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/adb/dbclusterlakeversion/",
        ],
    };
}
