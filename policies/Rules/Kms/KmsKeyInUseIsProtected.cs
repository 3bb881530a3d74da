using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;

namespace Infra.Policies.Rules.Kms;

/// <summary>A key that something is encrypted with cannot be deleted by mistake.</summary>
internal static class KmsKeyInUseIsProtected
{
    internal static Rule Rule { get; } = new JudgedRule(
        "kms-key-in-use-is-protected", Severity.Low, [Types.Key], Judge)
    {
        Title = new(
            "A key that something is encrypted with cannot be deleted by mistake",
            "使用中的密钥不会被误删"),
        Reason = new(
            "A renamed resource or a mistaken destroy deletes the key together with the program's opinion of it.",
            "重命名资源或误执行 destroy 会连同密钥一并删除。"),
        Remediation = new(
            "Register the key with 'protect', or set 'deletionProtection' to Enabled; CustomerKey does both.",
            "以“protect”注册密钥，或将“deletionProtection”设置为 Enabled；CustomerKey 默认二者兼有。"),
        Before = """
            var key = new Key("disks");
            new EcsDisk("data", new() { Encrypted = true, KmsKeyId = key.Id });
            """,
        After = """
            var key = new CustomerKey("disks", new());
            new EcsDisk("data", new() { Encrypted = true, KmsKeyId = key.KeyId });
            """,
        Links =
        [
            "https://www.pulumi.com/docs/iac/concepts/options/protect/",
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/kms/key/",
        ],
    };

    private static Outcome Judge(Resource key, RuleContext context)
    {
        if (context.KeyUses.UserOf(key) is not { } user) return Outcome.NotApplicable;
        var protection = key.Inputs["deletionProtection"];
        if (key.Protect == true || protection.Text == "Enabled") return Outcome.Compliant;
        if (protection.IsUnknown) return Outcome.NotEvaluated(Findings.Unknown("deletionProtection", protection));
        return key.Protect is null
            ? Outcome.NotEvaluated(Findings.Say(
                "", "whether the key is registered with 'protect' is not to be seen here", "此处无法得知密钥是否以“protect”注册"))
            : Outcome.Violation(new Finding(
                "",
                new(
                    $"'{user.Name}' is encrypted with the key, and neither 'protect' nor 'deletionProtection' keeps it",
                    $"“{user.Name}”使用该密钥加密，但“protect”和“deletionProtection”均未启用"),
                new("register the key with 'protect'", "以“protect”注册该密钥")));
    }
}
