namespace Infra.Policies.Rules.Ack;

/// <summary>Each data disk of nodes are encrypted.</summary>
internal static class NodePoolDataDisksAreEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("node-pool-data-disks-are-encrypted")
    {
        Title = new(
            "Each data disk of nodes are encrypted",
            "节点的每块数据盘已加密"),
        Reason = Reasons.InTheClear(
            "Nodes keep container data on it. The flag is a text here, and an omitted one means a plain disk.",
            "节点在其上保存容器数据。该参数在此处为字符串，省略即为明文盘。"),
        Remediation = new(
            "Set 'encrypted' to \"true\" on every element of 'dataDisks'.",
            "在“dataDisks”的每个元素上将“encrypted”设置为“true”。"),
        Before = """
            new NodePool("workers", new() { ClusterId = cluster.Id, InstanceTypes = { type } });
            """,
        After = """
            new NodePool("workers", new()
            {
                ClusterId = cluster.Id,
                InstanceTypes = { type },
                DataDisks = { new NodePoolDataDiskArgs { Size = 100, Encrypted = "true" } },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/cs/nodepool/",
        ],
    };
}
