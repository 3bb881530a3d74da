using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Rules.Kms;

/// <summary>A key that KMS can rotate is rotated.</summary>
internal static class KmsKeyRotationIsOn
{
    internal static Rule Rule { get; } = new JudgedRule(
        "kms-key-rotation-is-on", Severity.Medium, [Types.Key], Judge)
    {
        Title = new(
            "A key that KMS can rotate is rotated",
            "KMS 可轮转的密钥已开启自动轮转"),
        Reason = new(
            "Whoever once copied a key reads what is encrypted with it for ever; rotation ends that for new data. "
            + "KMS rotates neither asymmetric nor imported keys nor keys in an HSM, and those are not judged.",
            "一旦密钥被复制，其加密的数据将永远可被读取；轮转可使新数据不受影响。KMS 不轮转非对称密钥、导入的密钥和 HSM 中的密钥，本规则不判定这些密钥。"),
        Remediation = new(
            "Set 'automaticRotation' to Enabled and 'rotationInterval'; where a key must not rotate, write the "
            + "reason into a waiver.",
            "将“automaticRotation”设置为 Enabled 并设置“rotationInterval”；确需不轮转时，在豁免中写明理由。"),
        Before = """
            new Key("disks", new() { Description = "Disks" });
            """,
        After = """
            new Key("disks", new()
            {
                Description = "Disks",
                AutomaticRotation = "Enabled",
                RotationInterval = "31536000s",
            });
            """,
        Links =
        [
            "https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/key-rotation",
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/kms/key/",
        ],
    };

    private static Outcome Judge(Resource key, RuleContext context)
    {
        const string path = "automaticRotation";
        if (KeyFacts.CannotRotate(key) is { } why) return Outcome.NotApplicableBecause(new(path, why, default));
        var rotation = key.Inputs[path];
        if (rotation.Text == "Enabled") return Outcome.Compliant;
        if (rotation.IsUnknown) return Outcome.NotEvaluated(Findings.Unknown(path, rotation));
        return KeyFacts.UnknownKind(key) is { } unknown
            ? Outcome.NotEvaluated(Findings.Unknown(unknown, key.Inputs[unknown]))
            : Outcome.Violation(Findings.Set(path, rotation, PropertyValue.Of("Enabled"), new(
                "the key keeps its material for ever", "密钥材料将永不更换")));
    }
}
