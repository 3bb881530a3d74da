namespace Infra.Policies.Rules.Ecs;

/// <summary>Each data disk of an instance are encrypted.</summary>
internal static class InstanceDataDisksAreEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("instance-data-disks-are-encrypted")
    {
        Title = new(
            "Each data disk of an instance are encrypted",
            "实例的每块数据盘已加密"),
        Reason = Reasons.InTheClear(
            "The provider sends false where the flag is omitted, which beats even the default encryption of the "
            + "account.",
            "省略该参数时提供商会显式发送 false，连账号默认加密都会被覆盖。"),
        Remediation = new(
            "Set 'encrypted' on every element of 'dataDisks', or attach disks of their own, which can be converted "
            + "and are watched for drift.",
            "在“dataDisks”的每个元素上设置“encrypted”，或改用独立云盘，便于转换和检测漂移。"),
        Before = """
            new Instance("web", new() { ImageId = image, InstanceType = type });
            """,
        After = """
            new Instance("web", new()
            {
                ImageId = image,
                InstanceType = type,
                DataDisks = { new InstanceDataDiskArgs { Size = 100, Encrypted = true } },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/instance/",
        ],
    };
}
