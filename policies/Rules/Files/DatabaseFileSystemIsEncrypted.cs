namespace Infra.Policies.Rules.Files;

/// <summary>A database file system is encrypted.</summary>
internal static class DatabaseFileSystemIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("database-file-system-is-encrypted")
    {
        Title = new(
            "A database file system is encrypted",
            "数据库文件存储已加密"),
        Reason = Reasons.InTheClear(
            "It carries the files of databases.",
            "其中保存数据库文件。"),
        Remediation = new(
            "Set 'encryption' when it is made. The resource is deprecated; move to another storage.",
            "创建时设置“encryption”。该资源已弃用，请迁移到其他存储。"),
        Before = """
            new Instance("dbfs", new() { ZoneId = zone, Size = 100 });
            """,
        After = """
            new Instance("dbfs", new() { ZoneId = zone, Size = 100, Encryption = true });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/databasefilesystem/instance/",
        ],
    };
}
