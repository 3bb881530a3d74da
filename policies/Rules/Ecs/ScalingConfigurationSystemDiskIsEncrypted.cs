namespace Infra.Policies.Rules.Ecs;

/// <summary>The system disk in a scaling configuration is encrypted.</summary>
internal static class ScalingConfigurationSystemDiskIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("scaling-configuration-system-disk-is-encrypted")
    {
        Title = new(
            "The system disk in a scaling configuration is encrypted",
            "伸缩配置中的系统盘已加密"),
        Reason = Reasons.InTheClear(
            "Instances come and go by themselves, so nobody looks at the disk of any of them.",
            "实例自动创建和释放，没有人会逐一检查其磁盘。"),
        Remediation = new(
            "Set 'systemDiskEncrypted'; only instances added afterwards have it.",
            "设置“systemDiskEncrypted”；仅对之后扩容的实例生效。"),
        Before = """
            new ScalingConfiguration("web", new() { ScalingGroupId = group.Id, ImageId = image });
            """,
        After = """
            new ScalingConfiguration("web", new()
            {
                ScalingGroupId = group.Id,
                ImageId = image,
                SystemDiskEncrypted = true,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ess/scalingconfiguration/",
        ],
    };
}
