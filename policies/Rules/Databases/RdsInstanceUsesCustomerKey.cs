namespace Infra.Policies.Rules.Databases;

/// <summary>An RDS instance uses a customer key.</summary>
internal static class RdsInstanceUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("rds-instance-uses-customer-key")
    {
        Title = new(
            "An RDS instance uses a customer key",
            "RDS 实例使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("encryptionKey", "tdeEncryptionKey"),
        Before = """
            new Instance("orders", new() { Engine = "MySQL", EngineVersion = "8.0", TdeStatus = "Enabled" });
            """,
        After = """
            new Instance("orders", new()
            {
                Engine = "MySQL",
                EngineVersion = "8.0",
                TdeStatus = "Enabled",
                TdeEncryptionKey = key.KeyId,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/rds/instance/",
        ],
    };
}
