namespace Infra.Policies.Rules.Databases;

/// <summary>An RDS instance is encrypted.</summary>
internal static class RdsInstanceIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("rds-instance-is-encrypted")
    {
        Title = new(
            "An RDS instance is encrypted",
            "RDS 实例已加密"),
        Reason = Reasons.InTheClear(
            "Neither its disks nor its data files are encrypted unless one of the two is asked for.",
            "除非明确开启其一，否则云盘和数据文件均不加密。"),
        Remediation = new(
            "Set 'encryptionKey' for the disks, or 'tdeStatus' with a key for the data files. TDE cannot be "
            + "switched off again.",
            "为云盘设置“encryptionKey”，或为数据文件设置“tdeStatus”并指定密钥。TDE 开启后无法关闭。"),
        Before = """
            new Instance("orders", new() { Engine = "MySQL", EngineVersion = "8.0" });
            """,
        After = """
            new Instance("orders", new() { Engine = "MySQL", EngineVersion = "8.0", TdeStatus = "Enabled" });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/rds/instance/",
        ],
    };
}
