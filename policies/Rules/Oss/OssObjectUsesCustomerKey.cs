namespace Infra.Policies.Rules.Oss;

/// <summary>An object uses a customer key.</summary>
internal static class OssObjectUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("oss-object-uses-customer-key")
    {
        Title = new(
            "An object uses a customer key",
            "对象使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("kmsKeyId"),
        Before = """
            new BucketObject("report", new()
            {
                Bucket = bucket.BucketName,
                Key = "report",
                Source = file,
                ServerSideEncryption = "AES256",
            });
            """,
        After = """
            new BucketObject("report", new()
            {
                Bucket = bucket.BucketName,
                Key = "report",
                Source = file,
                ServerSideEncryption = "KMS",
                KmsKeyId = key.KeyId,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/oss/bucketobject/",
        ],
    };
}
