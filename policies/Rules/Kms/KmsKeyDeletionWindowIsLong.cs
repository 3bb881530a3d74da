using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Rules.Kms;

/// <summary>A key waits long enough before it is deleted.</summary>
internal static class KmsKeyDeletionWindowIsLong
{
    internal static Rule Rule { get; } = new JudgedRule(
        "kms-key-deletion-window-is-long", Severity.Low, [Types.Key], Judge)
    {
        Title = new(
            "A key waits long enough before it is deleted",
            "密钥删除前的等待期足够长"),
        Reason = new(
            "The days between the order to delete a key and its end are the days in which somebody can notice that "
            + "data needs it.",
            "从计划删除到真正删除之间的天数，是发现数据仍需该密钥的唯一机会。"),
        Remediation = new(
            "Set 'pendingWindowInDays' to what the configuration demands (30 by default) or more; KMS allows 7 to "
            + "366.",
            "将“pendingWindowInDays”设置为不少于配置要求的天数（默认 30）；KMS 允许 7 至 366。"),
        Before = """
            new Key("disks", new() { PendingWindowInDays = 7 });
            """,
        After = """
            new Key("disks", new() { PendingWindowInDays = 366 });
            """,
        Links =
        [
            "https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/manage-a-key",
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/kms/key/",
        ],
    };

    private static Outcome Judge(Resource key, RuleContext context)
    {
        var path = key.Inputs["pendingWindowInDays"].IsNull && !key.Inputs["deletionWindowInDays"].IsNull
            ? "deletionWindowInDays"
            : "pendingWindowInDays";
        var window = key.Inputs[path];
        if (window.IsUnknown) return Outcome.NotEvaluated(Findings.Unknown(path, window));
        if (window.IsNull)
        {
            return Outcome.NotApplicableBecause(Findings.Say(
                path,
                $"'{path}' is not set: the provider cannot delete the key at all",
                $"未设置“{path}”：提供商无法删除该密钥"));
        }

        var shortest = context.Requirements.MinDeletionWindowDays;
        return window.TryGetNumber(out var days) && days >= shortest
            ? Outcome.Compliant
            : Outcome.Violation(Findings.Set(path, window, PropertyValue.Of(shortest), new(
                $"less than {shortest} days", $"少于 {shortest} 天")));
    }
}
