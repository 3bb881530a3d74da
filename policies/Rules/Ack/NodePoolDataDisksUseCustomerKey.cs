namespace Infra.Policies.Rules.Ack;

/// <summary>Each data disk of nodes uses a customer key.</summary>
internal static class NodePoolDataDisksUseCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("node-pool-data-disks-use-customer-key")
    {
        Title = new(
            "Each data disk of nodes uses a customer key",
            "节点的每块数据盘使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("dataDisks[].kmsKeyId"),
        Before = """
            new NodePool("workers", new()
            {
                ClusterId = cluster.Id,
                InstanceTypes = { type },
                DataDisks = { new NodePoolDataDiskArgs { Size = 100, Encrypted = "true" } },
            });
            """,
        After = """
            new NodePool("workers", new()
            {
                ClusterId = cluster.Id,
                InstanceTypes = { type },
                DataDisks =
                {
                    new NodePoolDataDiskArgs { Size = 100, Encrypted = "true", KmsKeyId = key.KeyId },
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/cs/nodepool/",
        ],
    };
}
