using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Rules.Kms;

/// <summary>A key that something is encrypted with can be used.</summary>
internal static class KmsKeyInUseIsEnabled
{
    internal static Rule Rule { get; } = new JudgedRule(
        "kms-key-in-use-is-enabled", Severity.Critical, [Types.Key], Judge)
    {
        Title = new(
            "A key that something is encrypted with can be used",
            "使用中的密钥处于可用状态"),
        Reason = new(
            "Whatever is encrypted with a disabled key cannot be read: disks do not attach, databases do not start.",
            "密钥被禁用后，其加密的数据无法读取：云盘无法挂载，数据库无法启动。"),
        Remediation = new(
            "Set 'status' to Enabled, or move what uses the key to another one first.",
            "将“status”设置为 Enabled，或先将使用者迁移到其他密钥。"),
        Before = """
            var key = new Key("disks", new() { Status = "Disabled" });
            new EcsDisk("data", new() { Encrypted = true, KmsKeyId = key.Id });
            """,
        After = """
            var key = new Key("disks", new() { Status = "Enabled" });
            new EcsDisk("data", new() { Encrypted = true, KmsKeyId = key.Id });
            """,
        Links =
        [
            "https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/manage-a-key",
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/kms/key/",
        ],
    };

    private static Outcome Judge(Resource key, RuleContext context)
    {
        var user = context.KeyUses.UserOf(key);
        if (KeyFacts.Unusable(key) is { } path)
        {
            if (user is not null) return Outcome.Violation(UsedBy(user, path, key.Inputs[path]));
            return context.KeyUses.HasUnresolved || context.Resources.MayHideReferrersOf(key)
                ? Outcome.NotEvaluated(Findings.Say(
                    path, "whether something uses the key is not to be seen here", "此处无法得知是否有资源使用该密钥"))
                : Outcome.NotApplicable;
        }

        if (user is null) return Outcome.NotApplicable;
        return KeyFacts.UnknownUse(key) is { } unknown
            ? Outcome.NotEvaluated(Findings.Unknown(unknown, key.Inputs[unknown]))
            : Outcome.Compliant;
    }

    private static Finding UsedBy(Resource user, string path, PropertyValue state) => new(
        path,
        new($"'{path}' is {state}, and '{user.Name}' is encrypted with the key", $"“{path}”为 {state}，而“{user.Name}”使用该密钥加密"),
        new("enable the key", "启用该密钥"));
}
