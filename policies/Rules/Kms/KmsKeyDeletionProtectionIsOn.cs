using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Rules.Kms;

/// <summary>KMS refuses to delete a key.</summary>
internal static class KmsKeyDeletionProtectionIsOn
{
    internal static Rule Rule { get; } = new JudgedRule(
        "kms-key-deletion-protection-is-on", Severity.Medium, [Types.Key], Judge)
    {
        Title = new(
            "KMS refuses to delete a key",
            "密钥已开启删除保护"),
        Reason = new(
            "What is encrypted with a key is lost with it, for good, in every copy and backup.",
            "密钥一旦删除，其加密的数据及所有副本和备份将永久丢失。"),
        Remediation = new(
            "Set 'deletionProtection' to Enabled.",
            "将“deletionProtection”设置为 Enabled。"),
        Before = """
            new Key("disks", new() { Description = "Disks" });
            """,
        After = """
            new Key("disks", new() { Description = "Disks", DeletionProtection = "Enabled" });
            """,
        Links =
        [
            "https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/manage-a-key",
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/kms/key/",
        ],
    };

    private static Outcome Judge(Resource key, RuleContext context)
    {
        const string path = "deletionProtection";
        var protection = key.Inputs[path];
        if (protection.IsUnknown) return Outcome.NotEvaluated(Findings.Unknown(path, protection));
        return protection.Text == "Enabled"
            ? Outcome.Compliant
            : Outcome.Violation(Findings.Set(path, protection, PropertyValue.Of("Enabled"), new(
                "one call can order the end of all data under the key", "一次调用即可销毁该密钥下的全部数据")));
    }
}
