using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Rules.Storage;

/// <summary>Storage without an argument about encryption gets it from its source.</summary>
internal static class StorageIsEncryptable
{
    internal static Rule Rule { get; } = new JudgedRule(
        "storage-is-encryptable", Severity.Info, [.. EncryptionTable.WithoutArgument.Select(row => row.Type)], Judge)
    {
        Title = new(
            "Storage without an argument about encryption gets it from its source",
            "无加密参数的存储从其来源获得加密"),
        Reason = new(
            "Nothing that the program says about such a resource tells whether it is encrypted.",
            "程序对此类资源的任何声明都无法说明其是否加密。"),
        Remediation = new(
            "Look at what it is made from or where it writes to; coverage.md says what to look at for each type.",
            "检查其来源或写入目标；coverage.md 列出了每种类型应检查的内容。"),
        Before = """
            new EcsSnapshot("backup", new() { DiskId = plainDisk.Id });
            """,
        After = """
            new EcsSnapshot("backup", new() { DiskId = encryptedDisk.DiskId });
            """,
        Links =
        [
            "https://registry.terraform.io/providers/aliyun/alicloud/1.285.0/docs",
        ],
    };

    private static readonly Dictionary<string, Words> Reasons = EncryptionTable.WithoutArgument.ToDictionary(
        row => row.Type, row => row.Why, StringComparer.Ordinal);

    private static Outcome Judge(Resource resource, RuleContext context)
    {
        // No program says it, but an account tells it of what is there.
        if (resource.Inputs["encrypted"].TryGetTruth(out var isOn))
        {
            return isOn ? Outcome.Compliant : Outcome.Violation(new Finding(
                "encrypted",
                new("it is not encrypted, as what it was made from was not", "其来源未加密，因此它也未加密"),
                new("make it anew from an encrypted source, and delete it", "由已加密的来源重新创建后将其删除")));
        }

        return Outcome.NotEvaluated(Findings.Say(
            "",
            $"no argument tells whether it is encrypted: {Reasons[resource.Type].English}",
            $"没有参数能说明其是否加密：{Reasons[resource.Type].Chinese}"));
    }
}
