namespace Infra.Policies.Rules.Databases;

/// <summary>A PolarDB cluster is encrypted.</summary>
internal static class PolardbClusterIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("polardb-cluster-is-encrypted")
    {
        Title = new(
            "A PolarDB cluster is encrypted",
            "PolarDB 集群已加密"),
        Reason = Reasons.InTheClear(
            "The schema default is Disabled.",
            "默认值为 Disabled。"),
        Remediation = new(
            "Set 'tdeStatus' to Enabled; it cannot be switched off again, and the key cannot be changed.",
            "将“tdeStatus”设置为 Enabled；之后无法关闭，密钥也无法更换。"),
        Before = """
            new Cluster("orders", new() { DbType = "MySQL", DbVersion = "8.0" });
            """,
        After = """
            new Cluster("orders", new() { DbType = "MySQL", DbVersion = "8.0", TdeStatus = "Enabled" });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/polardb/cluster/",
        ],
    };
}
