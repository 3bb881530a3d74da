namespace Infra.Policies.Rules.Ecs;

/// <summary>The system disk in a launch template is encrypted.</summary>
internal static class LaunchTemplateSystemDiskIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("launch-template-system-disk-is-encrypted")
    {
        Title = new(
            "The system disk in a launch template is encrypted",
            "启动模板中的系统盘已加密"),
        Reason = Reasons.InTheClear(
            "A template multiplies the omission: each instance launched from it has a plain disk.",
            "模板会放大疏漏：由其启动的每个实例都是明文盘。"),
        Remediation = new(
            "Set 'systemDisk.encrypted'; the change makes a new version of the template.",
            "设置“systemDisk.encrypted”；修改会生成新的模板版本。"),
        Before = """
            new EcsLaunchTemplate("web", new() { ImageId = image, InstanceType = type });
            """,
        After = """
            new EcsLaunchTemplate("web", new()
            {
                ImageId = image,
                InstanceType = type,
                SystemDisk = new EcsLaunchTemplateSystemDiskArgs { Encrypted = true },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/ecslaunchtemplate/",
        ],
    };
}
