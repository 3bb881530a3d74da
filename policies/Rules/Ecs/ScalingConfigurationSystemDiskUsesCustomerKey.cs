namespace Infra.Policies.Rules.Ecs;

/// <summary>The system disk in a scaling configuration uses a customer key.</summary>
internal static class ScalingConfigurationSystemDiskUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("scaling-configuration-system-disk-uses-customer-key")
    {
        Title = new(
            "The system disk in a scaling configuration uses a customer key",
            "伸缩配置中的系统盘使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("systemDiskKmsKeyId"),
        Before = """
            new ScalingConfiguration("web", new()
            {
                ScalingGroupId = group.Id,
                ImageId = image,
                SystemDiskEncrypted = true,
            });
            """,
        After = """
            new ScalingConfiguration("web", new()
            {
                ScalingGroupId = group.Id,
                ImageId = image,
                SystemDiskEncrypted = true,
                SystemDiskKmsKeyId = key.KeyId,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ess/scalingconfiguration/",
        ],
    };
}
