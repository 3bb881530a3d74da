using System.Text.Json;
using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;

namespace Infra.Policies.Rules.Kms;

/// <summary>A key policy lets nobody in by a wildcard. Without a policy KMS lets the root of the account in and nobody else.</summary>
internal static class KmsKeyPolicyIsNarrow
{
    internal static Rule Rule { get; } = new JudgedRule(
        "kms-key-policy-is-narrow", Severity.High, [Types.Key], Judge)
    {
        Title = new(
            "A key policy lets nobody in by a wildcard",
            "密钥策略不以通配符授权"),
        Reason = new(
            "Whoever may decrypt with the key reads everything under it; a wildcard is an invitation.",
            "可用该密钥解密的人能读取其下的一切数据；通配符等于公开邀请。"),
        Remediation = new(
            "Name roles and users, and the actions they need; CustomerKey writes such a policy from "
            + "'administratorArns' and 'userArns'. kms:* is for the account's root alone.",
            "逐一列出角色、用户及其所需操作；CustomerKey 可根据“administratorArns”和“userArns”生成此类策略。kms:* 仅授予账号 root。"),
        Before = """
            new Key("disks", new() { Policy = allowEverybody });
            """,
        After = """
            new CustomerKey("disks", new() { AdministratorArns = { admin }, UserArns = { app } });
            """,
        Links =
        [
            "https://www.alibabacloud.com/help/en/kms/key-management-service/security-and-compliance/overview-of-key-policies",
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/kms/key/",
        ],
    };

    private static Outcome Judge(Resource key, RuleContext context)
    {
        const string path = "policy";
        var policy = key.Inputs[path];
        if (policy.IsUnknown) return Outcome.NotEvaluated(Findings.Unknown(path, policy));
        if (policy.Text is not { Length: > 0 } text)
        {
            return policy.IsNull || policy.Text is ""
                ? Outcome.Compliant
                : Outcome.NotEvaluated(Findings.Say(path, "'policy' is not a text", "“policy”不是文本"));
        }

        try
        {
            var wide = KeyPolicyReader.WideStatements(text).Select(wide => new Finding(
                path, wide, new("name who may do what", "逐一列出授权对象和操作"))).ToArray();
            return wide is [] ? Outcome.Compliant : Outcome.Violation(wide);
        }
        catch (JsonException)
        {
            return Outcome.NotEvaluated(Findings.Say(path, "'policy' is not JSON", "“policy”不是 JSON"));
        }
    }
}
