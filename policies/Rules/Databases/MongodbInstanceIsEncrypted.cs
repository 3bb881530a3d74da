namespace Infra.Policies.Rules.Databases;

/// <summary>A MongoDB instance is encrypted.</summary>
internal static class MongodbInstanceIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("mongodb-instance-is-encrypted")
    {
        Title = new(
            "A MongoDB instance is encrypted",
            "MongoDB 实例已加密"),
        Reason = Reasons.InTheClear(
            "Neither its disks nor its data files are encrypted unless one of the two is asked for; they exclude "
            + "each other.",
            "除非明确开启其一，否则云盘和数据文件均不加密；二者互斥。"),
        Remediation = new(
            "Set 'encrypted' when the instance is made, or 'tdeStatus' to enabled.",
            "创建时设置“encrypted”，或将“tdeStatus”设置为 enabled。"),
        Before = """
            new Instance("events", new() { EngineVersion = "7.0", DbInstanceClass = type });
            """,
        After = """
            new Instance("events", new() { EngineVersion = "7.0", DbInstanceClass = type, Encrypted = true });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/mongodb/instance/",
        ],
    };
}
