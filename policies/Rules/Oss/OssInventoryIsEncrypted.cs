namespace Infra.Policies.Rules.Oss;

/// <summary>An inventory of a bucket is encrypted.</summary>
internal static class OssInventoryIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("oss-inventory-is-encrypted")
    {
        Title = new(
            "An inventory of a bucket is encrypted",
            "存储空间清单已加密"),
        Reason = Reasons.InTheClear(
            "An inventory lists the name of every object, and names tell.",
            "清单列出每个对象的名称，而名称会泄露信息。"),
        Remediation = new(
            "Set 'destination.ossBucketDestination.encryption.ssekms.keyId'.",
            "设置“destination.ossBucketDestination.encryption.ssekms.keyId”。"),
        Before = """
            new BucketInventory("weekly", new() { Bucket = bucket.BucketName });
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
                            Sseoss = "",
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
