namespace Infra.Policies.Rules.Ack;

/// <summary>The system disk of nodes is encrypted.</summary>
internal static class NodePoolSystemDiskIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("node-pool-system-disk-is-encrypted")
    {
        Title = new(
            "The system disk of nodes is encrypted",
            "节点的系统盘已加密"),
        Reason = Reasons.InTheClear(
            "Nodes keep container images, logs, emptyDir volumes and mounted Secrets on it.",
            "节点在其上保存容器镜像、日志、emptyDir 卷和挂载的 Secret。"),
        Remediation = new(
            "Set 'systemDiskEncrypted'; nodes that exist keep their disks until they are replaced. Leave "
            + "'systemDiskEncryptAlgorithm' out: later updates fail with it.",
            "设置“systemDiskEncrypted”；已有节点须替换后才生效。不要设置“systemDiskEncryptAlgorithm”，否则后续更新会失败。"),
        Before = """
            new NodePool("workers", new() { ClusterId = cluster.Id, InstanceTypes = { type } });
            """,
        After = """
            new NodePool("workers", new()
            {
                ClusterId = cluster.Id,
                InstanceTypes = { type },
                SystemDiskEncrypted = true,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/cs/nodepool/",
        ],
    };
}
