namespace Infra.Policies.Rules.Secrets;

/// <summary>A secret uses a customer key.</summary>
internal static class SecretUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("secret-uses-customer-key")
    {
        Title = new(
            "A secret uses a customer key",
            "凭据使用客户主密钥"),
        Reason = Reasons.CustomerKeyBecause(
            "KMS always encrypts secrets, with a key of its own choice where none is named.",
            "KMS 始终加密凭据，未指定密钥时由其自行选择。"),
        Remediation = Reasons.NameKey("encryptionKeyId", "keyId"),
        Before = """
            new Secret("db", new() { SecretName = "db", SecretData = password, VersionId = "1" });
            """,
        After = """
            new Secret("db", new()
            {
                SecretName = "db",
                SecretData = password,
                VersionId = "1",
                EncryptionKeyId = key.KeyId,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/kms/secret/",
        ],
    };
}
