namespace Infra.Policies.Rules.Account;

/// <summary>The default key of disks is a customer key.</summary>
internal static class AccountDefaultKeyIsCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("account-default-key-is-customer-key")
    {
        Title = new(
            "The default key of disks is a customer key",
            "云盘默认密钥为客户主密钥"),
        Reason = Reasons.CustomerKeyBecause(
            "It is the key of every disk that names none.",
            "它是所有未指定密钥的云盘所用的密钥。"),
        Remediation = Reasons.NameKey("kmsKeyId"),
        Before = """
            new DiskDefaultKmsKey("default", new() { KmsKeyId = "alias/acs/ecs" });
            """,
        After = """
            new DiskDefaultKmsKey("default", new() { KmsKeyId = key.KeyId });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/diskdefaultkmskey/",
        ],
    };
}
