namespace Infra.Policies.Rules.Databases;

/// <summary>A MaxCompute project uses a customer key.</summary>
internal static class MaxcomputeProjectUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("maxcompute-project-uses-customer-key")
    {
        Title = new(
            "A MaxCompute project uses a customer key",
            "MaxCompute 项目使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("properties.encryption.key"),
        Before = """
            new Project("lake", new()
            {
                ProjectName = "lake",
                Properties = new ProjectPropertiesArgs
                {
                    Encryption = new ProjectPropertiesEncryptionArgs { Enable = true },
                },
            });
            """,
        After = """
            new Project("lake", new()
            {
                ProjectName = "lake",
                Properties = new ProjectPropertiesArgs
                {
                    Encryption = new ProjectPropertiesEncryptionArgs
                    {
                        Enable = true,
                        Algorithm = "AES256",
                        Key = key.KeyId,
                    },
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/maxcompute/project/",
        ],
    };
}
