namespace Infra.Policies.Rules.Ecs;

/// <summary>The system disk in a launch template uses a customer key.</summary>
internal static class LaunchTemplateSystemDiskUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("launch-template-system-disk-uses-customer-key")
    {
        Title = new(
            "The system disk in a launch template uses a customer key",
            "启动模板中的系统盘使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("systemDisk.kmsKeyId"),
        Before = """
            new EcsLaunchTemplate("web", new()
            {
                ImageId = image,
                InstanceType = type,
                SystemDisk = new EcsLaunchTemplateSystemDiskArgs { Encrypted = true },
            });
            """,
        After = """
            new EcsLaunchTemplate("web", new()
            {
                ImageId = image,
                InstanceType = type,
                SystemDisk = new EcsLaunchTemplateSystemDiskArgs
                {
                    Encrypted = true,
                    KmsKeyId = key.KeyId,
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/ecslaunchtemplate/",
        ],
    };
}
