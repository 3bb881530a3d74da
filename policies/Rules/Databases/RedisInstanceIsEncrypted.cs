namespace Infra.Policies.Rules.Databases;

/// <summary>A Redis or Tair instance is encrypted.</summary>
internal static class RedisInstanceIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("redis-instance-is-encrypted")
    {
        Title = new(
            "A Redis or Tair instance is encrypted",
            "Redis 或 Tair 实例已加密"),
        Reason = Reasons.InTheClear(
            "Its append-only files and backups hold the sessions and tokens that programs cache.",
            "其 AOF 文件和备份包含程序缓存的会话与令牌。"),
        Remediation = new(
            "Set 'tdeStatus' (Enabled for kvstore, enabled for Tair); it cannot be switched off again.",
            "设置“tdeStatus”（kvstore 为 Enabled，Tair 为 enabled）；之后无法关闭。"),
        Before = """
            new TairInstance("cache", new() { InstanceType = "tair_rdb", InstanceClass = type });
            """,
        After = """
            new TairInstance("cache", new()
            {
                InstanceType = "tair_rdb",
                InstanceClass = type,
                TdeStatus = "enabled",
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/redis/tairinstance/",
        ],
    };
}
