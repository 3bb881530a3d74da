namespace Infra.Policies.Rules.Databases;

/// <summary>A Tablestore table is encrypted.</summary>
internal static class TablestoreTableIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("tablestore-table-is-encrypted")
    {
        Title = new(
            "A Tablestore table is encrypted",
            "表格存储数据表已加密"),
        Reason = Reasons.InTheClear(
            "Encryption is chosen once: later changes are accepted by the provider and never sent.",
            "加密方式只能选择一次：之后的修改会被提供商接受但不会发送。"),
        Remediation = new(
            "Set 'enableSse' when the table is made; a table that exists has to be copied.",
            "创建数据表时设置“enableSse”；已有数据表须复制。"),
        Before = """
            new Table("events", new() { InstanceName = instance.Name, TableName = "events" });
            """,
        After = """
            new Table("events", new()
            {
                InstanceName = instance.Name,
                TableName = "events",
                EnableSse = true,
                SseKeyType = "SSE_KMS_SERVICE",
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ots/table/",
        ],
    };
}
