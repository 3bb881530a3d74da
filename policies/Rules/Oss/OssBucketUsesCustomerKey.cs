namespace Infra.Policies.Rules.Oss;

/// <summary>A bucket uses a customer key.</summary>
internal static class OssBucketUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("oss-bucket-uses-customer-key")
    {
        Title = new(
            "A bucket uses a customer key",
            "存储空间使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("serverSideEncryptionRule.kmsMasterKeyId", "kmsMasterKeyId"),
        Before = """
            new Bucket("lake", new()
            {
                BucketName = "lake",
                ServerSideEncryptionRule = new BucketServerSideEncryptionRuleArgs
                {
                    SseAlgorithm = "AES256",
                },
            });
            """,
        After = """
            new Bucket("lake", new()
            {
                BucketName = "lake",
                ServerSideEncryptionRule = new BucketServerSideEncryptionRuleArgs
                {
                    SseAlgorithm = "KMS",
                    KmsMasterKeyId = key.KeyId,
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/oss/bucket/",
        ],
    };
}
