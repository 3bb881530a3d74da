namespace Infra.Policies.Rules.Ecs;

/// <summary>Each data disk in a scaling configuration uses a customer key.</summary>
internal static class ScalingConfigurationDataDisksUseCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("scaling-configuration-data-disks-use-customer-key")
    {
        Title = new(
            "Each data disk in a scaling configuration uses a customer key",
            "伸缩配置中的每块数据盘使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("dataDisks[].kmsKeyId"),
        Before = """
            new ScalingConfiguration("web", new()
            {
                ScalingGroupId = group.Id,
                ImageId = image,
                DataDisks = { new ScalingConfigurationDataDiskArgs { Size = 100, Encrypted = true } },
            });
            """,
        After = """
            new ScalingConfiguration("web", new()
            {
                ScalingGroupId = group.Id,
                ImageId = image,
                DataDisks =
                {
                    new ScalingConfigurationDataDiskArgs
                    {
                        Size = 100,
                        Encrypted = true,
                        KmsKeyId = key.KeyId,
                    },
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ess/scalingconfiguration/",
        ],
    };
}
