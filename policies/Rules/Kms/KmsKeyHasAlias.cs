using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;

namespace Infra.Policies.Rules.Kms;

/// <summary>A key has an alias.</summary>
internal static class KmsKeyHasAlias
{
    internal static Rule Rule { get; } = new JudgedRule(
        "kms-key-has-alias", Severity.Info, [Types.Key], Judge)
    {
        Title = new(
            "A key has an alias",
            "密钥拥有别名"),
        Reason = new(
            "A key is known by its id alone otherwise, and whoever must pick one in an emergency picks the wrong "
            + "one.",
            "否则密钥只能以 ID 识别，紧急情况下容易选错。"),
        Remediation = new(
            "Add an Alias whose 'keyId' is the key; CustomerKey makes one.",
            "添加一个“keyId”指向该密钥的 Alias；CustomerKey 会自动创建。"),
        Before = """
            new Key("disks", new() { Description = "Disks" });
            """,
        After = """
            var key = new Key("disks", new() { Description = "Disks" });
            new Alias("disks", new() { AliasName = "alias/disks", KeyId = key.Id });
            """,
        Links =
        [
            "https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/manage-aliases",
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/kms/alias/",
        ],
    };

    private static Outcome Judge(Resource key, RuleContext context)
    {
        if (context.KeyUses.AliasesOf(key).Any()) return Outcome.Compliant;
        if (context.Resources.MayHideReferrersOf(key))
        {
            return Outcome.NotEvaluated(Findings.Say(
                "", "there may be aliases that are not shown here", "可能存在此处未显示的别名"));
        }

        return context.KeyUses.HasUnresolvedAlias
            ? Outcome.NotEvaluated(Findings.Say(
                "", "an alias may be the key's, but its target is known only after deployment", "可能有别名指向该密钥，但其目标在部署后才能确定"))
            : Outcome.Violation(new Finding(
                "", new("no alias names the key", "没有别名指向该密钥"), new("add an Alias", "添加 Alias")));
    }
}
