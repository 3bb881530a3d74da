namespace Infra.Policies.Rules.Ecs;

/// <summary>A cloud disk uses a customer key.</summary>
internal static class EcsDiskUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("ecs-disk-uses-customer-key")
    {
        Title = new(
            "A cloud disk uses a customer key",
            "云盘使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("kmsKeyId"),
        Before = """
            new EcsDisk("data", new() { ZoneId = zone, Size = 100, Encrypted = true });
            """,
        After = """
            new EcsDisk("data", new() { ZoneId = zone, Size = 100, Encrypted = true, KmsKeyId = key.KeyId });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/ecsdisk/",
            "https://www.alibabacloud.com/help/en/ecs/user-guide/encryption-overview",
        ],
    };
}
