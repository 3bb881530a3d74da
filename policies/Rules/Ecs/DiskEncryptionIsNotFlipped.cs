using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Rules.Ecs;

/// <summary>Encryption of a disk that exists is not switched in place.</summary>
internal static class DiskEncryptionIsNotFlipped
{
    private const string DataDisks = "dataDisks";

    internal static Rule Rule { get; } = new JudgedRule(
        "disk-encryption-is-not-flipped", Severity.Critical, [Types.EcsDisk, Types.Disk, Types.EdgeDisk, Types.Instance], Judge)
    {
        Title = new(
            "Encryption of a disk that exists is not switched in place",
            "不在已有云盘上切换加密"),
        Reason = new(
            "ECS cannot encrypt a disk in place: the provider replaces it by a new one, which is empty, and "
            + "deletes the old one with its data.",
            "ECS 无法原地加密云盘：提供商会以空的新盘替换，并连同数据删除旧盘。"),
        Remediation = new(
            "Convert the disk with `atrest migrate`, or with DataDiskConversion or SystemDiskConversion in the program: they "
            + "make an encrypted disk of its content, put it in the same place and keep the old one. Let the program take "
            + "the new disk over by what `atrest migrate report --adopt` prints.",
            "使用 `atrest migrate` 转换云盘，或在程序中使用 DataDiskConversion、SystemDiskConversion：由原盘内容生成加密云盘，"
            + "放到相同位置，并保留旧盘。再按 `atrest migrate report --adopt` 的输出让程序接管新盘。"),
        Before = """
            // the disk "data" exists and is not encrypted
            new EcsDisk("data", new() { ZoneId = zone, Size = 100, Encrypted = true });
            """,
        After = """
            // the disk "data" stays as it is until this one has taken its place and is checked
            new EcsDisk("data-2", new() { ZoneId = zone, SnapshotId = "s-bp1...", Encrypted = true, KmsKeyId = key.KeyId });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/ecsdisk/",
            "https://www.alibabacloud.com/help/en/ecs/user-guide/encryption-overview",
        ],
    };

    private static Outcome Judge(Resource resource, RuleContext context)
    {
        if (resource.OldInputs.IsNull || resource.Change is Change.None or Change.Create) return Outcome.NotApplicable;
        if (resource.Type != Types.Instance)
            return Judge(resource, resource.OldInputs, resource.Inputs, "", "encrypted", "kmsKeyId");

        // A disk that is not there any more, or was not before, is no disk that is switched.
        var (before, after) = (resource.OldInputs[DataDisks], resource.Inputs[DataDisks]);
        List<Outcome> outcomes =
            [Judge(resource, resource.OldInputs, resource.Inputs, "", "systemDiskEncrypted", "systemDiskKmsKeyId")];
        if (after.IsUnknown && !before.IsNull) outcomes.Add(Outcome.NotEvaluated(Findings.Unknown(DataDisks, after)));
        for (var index = 0; index < Math.Min(before.Items.Count, after.Items.Count); index++)
        {
            outcomes.Add(Judge(
                resource, before.Items[index], after.Items[index], $"{DataDisks}[{index}].", "encrypted", "kmsKeyId"));
        }

        IReadOnlyList<Finding> Of(Verdict verdict) =>
            [.. outcomes.Where(outcome => outcome.Verdict == verdict).SelectMany(outcome => outcome.Findings)];
        return Of(Verdict.Violation) is { Count: > 0 } broken ? Outcome.Violation(broken)
            : Of(Verdict.NotEvaluated) is { Count: > 0 } open ? Outcome.NotEvaluated(open)
            : Outcome.Compliant;
    }

    private static Outcome Judge(
        Resource resource, PropertyValue old, PropertyValue @new, string prefix, string flag, string key)
    {
        var (before, after) = (old[flag], @new[flag]);
        if (before.IsUnknown || after.IsUnknown) return Outcome.NotEvaluated(Findings.Unknown(prefix + flag, after));
        if (IsOn(before) != IsOn(after)) return Replaced(resource, prefix + flag, before, after);

        (before, after) = (old[key], @new[key]);
        if (!IsOn(@new[flag]) || before == after) return Outcome.Compliant;
        return before.IsUnknown || after.IsUnknown
            ? Outcome.NotEvaluated(Findings.Unknown(prefix + key, after))
            : Replaced(resource, prefix + key, before, after);
    }

    private static bool IsOn(PropertyValue flag) => flag.TryGetTruth(out var on) && on;

    private static Outcome Replaced(Resource resource, string path, PropertyValue before, PropertyValue after)
    {
        var snapshot = resource.Inputs["snapshotId"];
        if (!snapshot.IsNull && snapshot != resource.OldInputs["snapshotId"])
        {
            return Outcome.NotEvaluated(Findings.Say(
                path,
                $"the disk is replaced by one made from '{snapshot}'; what was written after that snapshot is lost",
                $"云盘将被由“{snapshot}”创建的云盘替换；该快照之后写入的数据将丢失"));
        }

        var fate = resource.Type == Types.Instance
            ? new Words("the whole instance is replaced, and its disks are lost", "整个实例将被替换，其云盘数据丢失")
            : new Words("the disk is replaced by an empty one, and its data is lost", "云盘将被空盘替换，数据丢失");
        return Outcome.Violation(new Finding(
            path,
            new(
                $"'{path}' changes from {before.Shown().English} to {after.Shown().English}: {fate.English}",
                $"“{path}”由{before.Shown().Chinese}变为{after.Shown().Chinese}：{fate.Chinese}"),
            new(
                "leave it as it is, and convert the disk with `atrest migrate`", "保持不变，并使用 `atrest migrate` 转换云盘")));
    }
}
