using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Rules.Kms;

/// <summary>An alias names a key that can be used.</summary>
internal static class KmsAliasTargetsUsableKey
{
    internal static Rule Rule { get; } = new JudgedRule(
        "kms-alias-targets-usable-key", Severity.Medium, [Types.Alias], Judge)
    {
        Title = new(
            "An alias names a key that can be used",
            "别名指向可用的密钥"),
        Reason = new(
            "Programs call keys by their aliases; one that names a disabled key stops all of them at once, and KMS "
            + "refuses names that it keeps for services.",
            "程序通过别名调用密钥；别名指向被禁用的密钥会使所有程序同时失败，且 KMS 拒绝为服务保留的名称。"),
        Remediation = new(
            "Begin 'aliasName' with alias/ and not with alias/acs, and set 'keyId' to a key that is enabled.",
            "“aliasName”须以 alias/ 开头且不以 alias/acs 开头，“keyId”须为已启用的密钥。"),
        Before = """
            new Alias("disks", new() { AliasName = "disks", KeyId = key.Id });
            """,
        After = """
            new Alias("disks", new() { AliasName = "alias/disks", KeyId = key.Id });
            """,
        Links =
        [
            "https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/manage-aliases",
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/kms/alias/",
        ],
    };

    private static Outcome Judge(Resource alias, RuleContext context)
    {
        var name = alias.Inputs["aliasName"];
        if (!name.IsUnknown && !IsAllowed(name.Text ?? "")) return Outcome.Violation(WrongName(name));

        var target = KeyLadder.Normal(alias.Inputs["keyId"]);
        var key = context.Resources.Behind(alias, "keyId", target, Types.Key);
        if (key is not null && KeyFacts.Unusable(key) is { } path) return Outcome.Violation(Unusable(key, path));
        if (target.IsNull || target.Text is "") return Outcome.Violation(NoTarget());
        if (name.IsUnknown) return Outcome.NotEvaluated(Findings.Unknown("aliasName", name));
        if (key is not null && KeyFacts.UnknownUse(key) is null) return Outcome.Compliant;
        return Outcome.NotEvaluated(Findings.Say(
            "keyId", "whether the key can be used is not to be seen here", "此处无法得知该密钥是否可用"));
    }

    private static bool IsAllowed(string name) =>
        name.StartsWith("alias/", StringComparison.Ordinal) && name.Length > "alias/".Length
        && !name.StartsWith("alias/acs", StringComparison.Ordinal);

    private static Finding WrongName(PropertyValue name) => new(
        "aliasName",
        new($"'aliasName' is {name}: it must begin with alias/ and not with alias/acs", $"“aliasName”为 {name}：须以 alias/ 开头且不以 alias/acs 开头"),
        new("rename the alias", "重命名别名"));

    private static Finding Unusable(Resource key, string path) => new(
        "keyId",
        new($"the alias names '{key.Name}', whose '{path}' is {key.Inputs[path]}", $"别名指向“{key.Name}”，其“{path}”为 {key.Inputs[path]}"),
        new("name a key that is enabled", "指向已启用的密钥"));

    private static Finding NoTarget() => new(
        "keyId", new("'keyId' is not set: the alias names nothing", "未设置“keyId”：别名没有目标"), new("name a key", "指定密钥"));
}
