namespace Infra.Policies.Rules.Ecs;

/// <summary>Each data disk of an instance uses a customer key.</summary>
internal static class InstanceDataDisksUseCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("instance-data-disks-use-customer-key")
    {
        Title = new(
            "Each data disk of an instance uses a customer key",
            "实例的每块数据盘使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("dataDisks[].kmsKeyId"),
        Before = """
            new Instance("web", new()
            {
                ImageId = image,
                InstanceType = type,
                DataDisks = { new InstanceDataDiskArgs { Size = 100, Encrypted = true } },
            });
            """,
        After = """
            new Instance("web", new()
            {
                ImageId = image,
                InstanceType = type,
                DataDisks =
                {
                    new InstanceDataDiskArgs { Size = 100, Encrypted = true, KmsKeyId = key.KeyId },
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/instance/",
        ],
    };
}
