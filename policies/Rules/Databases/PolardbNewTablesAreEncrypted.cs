using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Rules.Databases;

/// <summary>New tables of an encrypted PolarDB cluster are encrypted.</summary>
internal static class PolardbNewTablesAreEncrypted
{
    internal static Rule Rule { get; } = new JudgedRule(
        "polardb-new-tables-are-encrypted", Severity.Medium, [Types.PolarDbCluster], Judge)
    {
        Title = new(
            "New tables of an encrypted PolarDB cluster are encrypted",
            "已加密的 PolarDB 集群中新建表自动加密"),
        Reason = new(
            "With PolarDB for MySQL 8.0 TDE covers the tables that ask for it; without the switch a new table is "
            + "plain.",
            "PolarDB MySQL 8.0 的 TDE 仅覆盖声明加密的表；未开启该开关时新表为明文。"),
        Remediation = new(
            "Set 'encryptNewTables' to ON.",
            "将“encryptNewTables”设置为 ON。"),
        Before = """
            new Cluster("orders", new() { DbType = "MySQL", DbVersion = "8.0", TdeStatus = "Enabled" });
            """,
        After = """
            new Cluster("orders", new()
            {
                DbType = "MySQL",
                DbVersion = "8.0",
                TdeStatus = "Enabled",
                EncryptNewTables = "ON",
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/polardb/cluster/",
        ],
    };

    private static Outcome Judge(Resource cluster, RuleContext context)
    {
        (string Path, string Value)[] conditions = [("tdeStatus", "Enabled"), ("dbType", "MySQL"), ("dbVersion", "8.0")];
        var unmet = conditions.Where(condition => !cluster.Inputs[condition.Path].Is(condition.Value)).ToArray();
        if (unmet.Any(condition => !cluster.Inputs[condition.Path].IsUnknown)) return Outcome.NotApplicable;
        if (unmet is [var unknown, ..])
        {
            return Outcome.NotEvaluated(Findings.Unknown(unknown.Path, cluster.Inputs[unknown.Path]));
        }

        const string path = "encryptNewTables";
        var encrypts = cluster.Inputs[path];
        if (encrypts.IsUnknown) return Outcome.NotEvaluated(Findings.Unknown(path, encrypts));
        return encrypts.Text == "ON"
            ? Outcome.Compliant
            : Outcome.Violation(Findings.Set(path, encrypts, PropertyValue.Of("ON"), new(
                "a new table is stored in the clear", "新建的表以明文存储")));
    }
}
