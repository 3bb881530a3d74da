namespace Infra.Policies.Rules.Files;

/// <summary>A NAS file system is encrypted.</summary>
internal static class NasFileSystemIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("nas-file-system-is-encrypted")
    {
        Title = new(
            "A NAS file system is encrypted",
            "NAS 文件系统已加密"),
        Reason = Reasons.InTheClear(
            "Encryption is chosen once, when the file system is made; 0 and nothing mean none.",
            "加密方式只能在创建时选择；0 或省略即为不加密。"),
        Remediation = new(
            "Set 'encryptType' to 2 and name a key; a file system that exists has to be copied to a new one.",
            "将“encryptType”设置为 2 并指定密钥；已有文件系统须复制到新文件系统。"),
        Before = """
            new FileSystem("shared", new() { ProtocolType = "NFS", StorageType = "Performance" });
            """,
        After = """
            new FileSystem("shared", new()
            {
                ProtocolType = "NFS",
                StorageType = "Performance",
                EncryptType = 1,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/nas/filesystem/",
        ],
    };
}
