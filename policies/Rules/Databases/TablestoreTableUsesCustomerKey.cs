namespace Infra.Policies.Rules.Databases;

/// <summary>A Tablestore table uses a customer key.</summary>
internal static class TablestoreTableUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("tablestore-table-uses-customer-key")
    {
        Title = new(
            "A Tablestore table uses a customer key",
            "表格存储数据表使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("sseKeyId"),
        Before = """
            new Table("events", new()
            {
                InstanceName = instance.Name,
                TableName = "events",
                EnableSse = true,
                SseKeyType = "SSE_KMS_SERVICE",
            });
            """,
        After = """
            new Table("events", new()
            {
                InstanceName = instance.Name,
                TableName = "events",
                EnableSse = true,
                SseKeyType = "SSE_BYOK",
                SseKeyId = key.KeyId,
                SseRoleArn = role.Arn,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ots/table/",
        ],
    };
}
