using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;

namespace Infra.Policies.Rules.Ecs;

/// <summary>A cross-region copy made by an enterprise snapshot policy is encrypted.</summary>
internal static class SnapshotCopyIsEncrypted
{
    internal static Rule Rule { get; } = new JudgedRule(
        "snapshot-copy-is-encrypted", Severity.High, [Types.EnterpriseSnapshotPolicy], Judge)
    {
        Title = new(
            "A cross-region copy made by an enterprise snapshot policy is encrypted",
            "企业级快照策略的跨地域副本已加密"),
        Reason = new(
            "The copies of such a policy follow the snapshots they are made from; the provider has no argument to "
            + "encrypt them. It has no resource that copies a single snapshot either.",
            "此类策略的副本沿用源快照的加密状态，提供商没有加密参数，也没有复制单个快照的资源。"),
        Remediation = new(
            "Encrypt the disks that the policy is bound to, or copy with AutoSnapshotPolicy, which encrypts copies.",
            "对策略绑定的云盘加密，或改用可加密副本的 AutoSnapshotPolicy。"),
        Before = """
            new EnterpriseSnapshotPolicy("dr", new() { CrossRegionCopyInfo = toBeijing });
            """,
        After = """
            new EncryptedSnapshotPolicy("dr", new() { CopyRegionId = "cn-beijing", KeyId = key.KeyId });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ebs/enterprisesnapshotpolicy/",
        ],
    };

    private static Outcome Judge(Resource policy, RuleContext context)
    {
        const string path = "crossRegionCopyInfo.enabled";
        var copies = policy.Inputs["crossRegionCopyInfo"]["enabled"];
        if (copies.IsUnknown) return Outcome.NotEvaluated(Findings.Unknown(path, copies));
        return copies.TryGetTruth(out var on) && on
            ? Outcome.NotEvaluated(Findings.Say(
                path,
                "copies take their encryption from the snapshots they are made from, which are not at hand",
                "副本的加密状态继承自源快照，此处无法得知"))
            : Outcome.NotApplicable;
    }
}
