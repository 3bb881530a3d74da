using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;

namespace Infra.Policies.Rules.Ack;

/// <summary>A cluster is of a kind whose Secrets the program can encrypt.</summary>
internal static class AckClusterCanEncryptSecrets
{
    internal static Rule Rule { get; } = new JudgedRule(
        "ack-cluster-can-encrypt-secrets", Severity.Info, [Types.EdgeKubernetes, Types.DedicatedKubernetes], Judge)
    {
        Title = new(
            "A cluster is of a kind whose Secrets the program can encrypt",
            "集群类型支持由程序加密 Secret"),
        Reason = new(
            "The provider has no argument for the Secrets of edge and dedicated clusters: an edge cluster of a Pro "
            + "edition is encrypted by a call of its own, a dedicated one not at all.",
            "提供商没有用于边缘集群和专有集群 Secret 的参数：Pro 版边缘集群需单独调用 API 加密，专有集群则不支持。"),
        Remediation = new(
            "Use ManagedKubernetes of a Pro edition, or call UpdateKMSEncryption for an edge cluster of a Pro "
            + "edition.",
            "使用 Pro 版 ManagedKubernetes，或对 Pro 版边缘集群调用 UpdateKMSEncryption。"),
        Before = """
            new EdgeKubernetes("edge", new() { WorkerVswitchIds = vswitches });
            """,
        After = """
            new ManagedKubernetes("prod", new()
            {
                ClusterSpec = "ack.pro.small",
                EncryptionProviderKey = key.KeyId,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/cs/edgekubernetes/",
            "https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/developer-reference/api-cs-2015-12-15-updatekmsencryption",
        ],
    };

    private static Outcome Judge(Resource cluster, RuleContext context) => Outcome.NotApplicableBecause(
        cluster.Type == Types.EdgeKubernetes
            ? Findings.Say("", "Secrets of an edge cluster are encrypted outside the program, if at all", "边缘集群的 Secret 只能在程序之外加密")
            : Findings.Say("", "Secrets of a dedicated cluster cannot be encrypted with KMS", "专有集群的 Secret 无法使用 KMS 加密"));
}
