namespace Infra.Policies.Rules.Ens;

/// <summary>A disk of the edge node service uses a customer key.</summary>
internal static class EdgeDiskUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("edge-disk-uses-customer-key")
    {
        Title = new(
            "A disk of the edge node service uses a customer key",
            "边缘节点服务的云盘使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("kmsKeyId", "dataDisks[].encryptKeyId"),
        Before = """
            new Disk("edge", new()
            {
                Category = "cloud_efficiency",
                EnsRegionId = region,
                Size = 100,
                Encrypted = true,
            });
            """,
        After = """
            new Disk("edge", new()
            {
                Category = "cloud_efficiency",
                EnsRegionId = region,
                Size = 100,
                Encrypted = true,
                KmsKeyId = key.KeyId,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ens/disk/",
        ],
    };
}
