namespace Infra.Policies.Rules.Ecs;

/// <summary>Each data disk in a scaling configuration are encrypted.</summary>
internal static class ScalingConfigurationDataDisksAreEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("scaling-configuration-data-disks-are-encrypted")
    {
        Title = new(
            "Each data disk in a scaling configuration are encrypted",
            "伸缩配置中的每块数据盘已加密"),
        Reason = Reasons.InTheClear(
            "Instances come and go by themselves, so nobody looks at the disk of any of them; the schema default "
            + "is false.",
            "实例自动创建和释放，没有人会逐一检查其磁盘；默认值为 false。"),
        Remediation = new(
            "Set 'encrypted' on every element of 'dataDisks'.",
            "在“dataDisks”的每个元素上设置“encrypted”。"),
        Before = """
            new ScalingConfiguration("web", new() { ScalingGroupId = group.Id, ImageId = image });
            """,
        After = """
            new ScalingConfiguration("web", new()
            {
                ScalingGroupId = group.Id,
                ImageId = image,
                DataDisks = { new ScalingConfigurationDataDiskArgs { Size = 100, Encrypted = true } },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ess/scalingconfiguration/",
        ],
    };
}
