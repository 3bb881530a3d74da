namespace Infra.Policies.Rules.Ecs;

/// <summary>The system disk of an instance uses a customer key.</summary>
internal static class InstanceSystemDiskUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("instance-system-disk-uses-customer-key")
    {
        Title = new(
            "The system disk of an instance uses a customer key",
            "实例的系统盘使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("systemDiskKmsKeyId"),
        Before = """
            new Instance("web", new() { ImageId = image, InstanceType = type, SystemDiskEncrypted = true });
            """,
        After = """
            new Instance("web", new()
            {
                ImageId = image,
                InstanceType = type,
                SystemDiskEncrypted = true,
                SystemDiskKmsKeyId = key.KeyId,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/instance/",
            "https://www.alibabacloud.com/help/en/ecs/user-guide/encryption-overview",
        ],
    };
}
