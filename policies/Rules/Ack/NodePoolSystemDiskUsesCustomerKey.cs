namespace Infra.Policies.Rules.Ack;

/// <summary>The system disk of nodes uses a customer key.</summary>
internal static class NodePoolSystemDiskUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("node-pool-system-disk-uses-customer-key")
    {
        Title = new(
            "The system disk of nodes uses a customer key",
            "节点的系统盘使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("systemDiskKmsKey"),
        Before = """
            new NodePool("workers", new()
            {
                ClusterId = cluster.Id,
                InstanceTypes = { type },
                SystemDiskEncrypted = true,
            });
            """,
        After = """
            new NodePool("workers", new()
            {
                ClusterId = cluster.Id,
                InstanceTypes = { type },
                SystemDiskEncrypted = true,
                SystemDiskKmsKey = key.KeyId,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/cs/nodepool/",
        ],
    };
}
