namespace Infra.Policies.Rules.Oss;

/// <summary>An inventory of a bucket uses a customer key.</summary>
internal static class OssInventoryUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("oss-inventory-uses-customer-key")
    {
        Title = new(
            "An inventory of a bucket uses a customer key",
            "存储空间清单使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("destination.ossBucketDestination.encryption.ssekms.keyId"),
        Before = """
            new BucketInventory("weekly", new()
            {
                Bucket = bucket.BucketName,
                Destination = new BucketInventoryDestinationArgs
                {
                    OssBucketDestination = new BucketInventoryDestinationOssBucketDestinationArgs
                    {
                        Encryption = new BucketInventoryDestinationOssBucketDestinationEncryptionArgs
                        {
                            Sseoss = "",
                        },
                    },
                },
            });
            """,
        After = """
            new BucketInventory("weekly", new()
            {
                Bucket = bucket.BucketName,
                Destination = new BucketInventoryDestinationArgs
                {
                    OssBucketDestination = new BucketInventoryDestinationOssBucketDestinationArgs
                    {
                        Encryption = new BucketInventoryDestinationOssBucketDestinationEncryptionArgs
                        {
                            Ssekms = new BucketInventoryDestinationOssBucketDestinationEncryptionSsekmsArgs
                            {
                                KeyId = key.KeyId,
                            },
                        },
                    },
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/oss/bucketinventory/",
        ],
    };
}
