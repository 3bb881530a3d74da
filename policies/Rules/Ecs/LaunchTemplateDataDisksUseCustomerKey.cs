namespace Infra.Policies.Rules.Ecs;

/// <summary>Each data disk in a launch template uses a customer key.</summary>
internal static class LaunchTemplateDataDisksUseCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("launch-template-data-disks-use-customer-key")
    {
        Title = new(
            "Each data disk in a launch template uses a customer key",
            "启动模板中的每块数据盘使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("dataDisks[].kmsKeyId"),
        Before = """
            new EcsLaunchTemplate("web", new()
            {
                ImageId = image,
                InstanceType = type,
                DataDisks = { new EcsLaunchTemplateDataDiskArgs { Size = 100, Encrypted = true } },
            });
            """,
        After = """
            new EcsLaunchTemplate("web", new()
            {
                ImageId = image,
                InstanceType = type,
                DataDisks =
                {
                    new EcsLaunchTemplateDataDiskArgs
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
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/ecslaunchtemplate/",
        ],
    };
}
