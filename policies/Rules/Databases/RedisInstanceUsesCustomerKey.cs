namespace Infra.Policies.Rules.Databases;

/// <summary>A Redis or Tair instance uses a customer key.</summary>
internal static class RedisInstanceUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("redis-instance-uses-customer-key")
    {
        Title = new(
            "A Redis or Tair instance uses a customer key",
            "Redis 或 Tair 实例使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("encryptionKey"),
        Before = """
            new TairInstance("cache", new()
            {
                InstanceType = "tair_rdb",
                InstanceClass = type,
                TdeStatus = "enabled",
            });
            """,
        After = """
            new TairInstance("cache", new()
            {
                InstanceType = "tair_rdb",
                InstanceClass = type,
                TdeStatus = "enabled",
                EncryptionKey = key.KeyId,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/redis/tairinstance/",
        ],
    };
}
