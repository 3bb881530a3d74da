namespace Infra.Policies.Rules.Ecs;

/// <summary>The system disk of an instance is encrypted.</summary>
internal static class InstanceSystemDiskIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("instance-system-disk-is-encrypted")
    {
        Title = new(
            "The system disk of an instance is encrypted",
            "实例的系统盘已加密"),
        Reason = Reasons.InTheClear(
            "System disks hold logs, swap and credentials; an omitted flag leaves them plain unless the image is "
            + "encrypted.",
            "系统盘保存日志、交换区和凭据；省略该参数时，除非镜像已加密，否则为明文。"),
        Remediation = new(
            "Set 'systemDiskEncrypted', or start from an encrypted image copy. An instance that exists is "
            + "converted by changing only its image to an encrypted copy; changing the flag replaces the whole "
            + "instance.",
            "设置“systemDiskEncrypted”，或使用加密的镜像副本。已有实例只需将镜像改为加密副本；修改该参数会替换整个实例。"),
        Before = """
            new Instance("web", new() { ImageId = image, InstanceType = type });
            """,
        After = """
            new Instance("web", new() { ImageId = image, InstanceType = type, SystemDiskEncrypted = true });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/instance/",
            "https://www.alibabacloud.com/help/en/ecs/user-guide/encryption-overview",
        ],
    };
}
