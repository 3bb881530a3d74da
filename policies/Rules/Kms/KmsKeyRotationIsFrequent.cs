using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Rules.Kms;

/// <summary>A key that rotates does so often enough.</summary>
internal static class KmsKeyRotationIsFrequent
{
    internal static Rule Rule { get; } = new JudgedRule(
        "kms-key-rotation-is-frequent", Severity.Low, [Types.Key], Judge)
    {
        Title = new(
            "A key that rotates does so often enough",
            "密钥轮转间隔足够短"),
        Reason = new(
            "The longer the interval, the more data depends on one version of the key.",
            "间隔越长，依赖同一密钥版本的数据越多。"),
        Remediation = new(
            "Set 'rotationInterval' to at most the days that the configuration demands (365 by default), best in "
            + "seconds, as the API answers it.",
            "将“rotationInterval”设置为不超过配置要求的天数（默认 365 天），建议使用秒，与 API 返回一致。"),
        Before = """
            new Key("disks", new() { AutomaticRotation = "Enabled", RotationInterval = "730d" });
            """,
        After = """
            new Key("disks", new() { AutomaticRotation = "Enabled", RotationInterval = "31536000s" });
            """,
        Links =
        [
            "https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/key-rotation",
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/kms/key/",
        ],
    };

    private static Outcome Judge(Resource key, RuleContext context)
    {
        const string path = "rotationInterval";
        var interval = key.Inputs[path];
        if (KeyFacts.CannotRotate(key) is not null || key.Inputs["automaticRotation"].Text != "Enabled" || interval.IsNull)
        {
            return Outcome.NotApplicable;
        }

        if (interval.IsUnknown) return Outcome.NotEvaluated(Findings.Unknown(path, interval));
        var longest = context.Requirements.MaxRotationDays;
        if (RotationInterval.DaysOf(interval.Text) is not { } days)
        {
            return Outcome.Violation(Findings.Set(path, interval, Longest(), new(
                "an interval is a number with d, h, m or s behind it", "间隔须为数字加 d、h、m 或 s")));
        }

        return days <= longest
            ? Outcome.Compliant
            : Outcome.Violation(Findings.Set(path, interval, Longest(), new(
                $"more than {longest} days", $"超过 {longest} 天")));

        PropertyValue Longest() => PropertyValue.Of($"{longest * 86400L}s");
    }
}
