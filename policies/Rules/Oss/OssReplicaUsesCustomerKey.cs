namespace Infra.Policies.Rules.Oss;

/// <summary>A replica of objects encrypted with KMS uses a customer key.</summary>
internal static class OssReplicaUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("oss-replica-uses-customer-key")
    {
        Title = new(
            "A replica of objects encrypted with KMS uses a customer key",
            "KMS 加密对象的副本使用客户主密钥"),
        Reason = Reasons.CustomerKeyBecause(
            "The key of the source does not exist in the destination region; the replica needs its own.",
            "源密钥在目标地域不存在，副本需要自己的密钥。"),
        Remediation = Reasons.NameKey("encryptionConfiguration.replicaKmsKeyId"),
        Before = """
            new BucketReplication("dr", new()
            {
                Bucket = bucket.BucketName,
                SourceSelectionCriteria = sseKmsObjects,
            });
            """,
        After = """
            new BucketReplication("dr", new()
            {
                Bucket = bucket.BucketName,
                SourceSelectionCriteria = sseKmsObjects,
                EncryptionConfiguration = new BucketReplicationEncryptionConfigurationArgs
                {
                    ReplicaKmsKeyId = key.KeyId,
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/oss/bucketreplication/",
        ],
    };
}
