namespace Infra.Policies.Rules.Ecs;

/// <summary>Each data disk in a launch template are encrypted.</summary>
internal static class LaunchTemplateDataDisksAreEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("launch-template-data-disks-are-encrypted")
    {
        Title = new(
            "Each data disk in a launch template are encrypted",
            "启动模板中的每块数据盘已加密"),
        Reason = Reasons.InTheClear(
            "A template multiplies the omission: each instance launched from it has a plain disk.",
            "模板会放大疏漏：由其启动的每个实例都是明文盘。"),
        Remediation = new(
            "Set 'encrypted' on every element of 'dataDisks'.",
            "在“dataDisks”的每个元素上设置“encrypted”。"),
        Before = """
            new EcsLaunchTemplate("web", new() { ImageId = image, InstanceType = type });
            """,
        After = """
            new EcsLaunchTemplate("web", new()
            {
                ImageId = image,
                InstanceType = type,
                DataDisks = { new EcsLaunchTemplateDataDiskArgs { Size = 100, Encrypted = true } },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/ecslaunchtemplate/",
        ],
    };
}
