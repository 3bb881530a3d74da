namespace Infra.Policies.Rules.Oss;

/// <summary>A bucket is encrypted.</summary>
internal static class OssBucketIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("oss-bucket-is-encrypted")
    {
        Title = new(
            "A bucket is encrypted",
            "存储空间已加密"),
        Reason = Reasons.InTheClear(
            "Without a rule each uploader decides, and most ask for nothing.",
            "没有规则时由每个上传者自行决定，而大多数并不要求加密。"),
        Remediation = new(
            "Set 'serverSideEncryptionRule', or give the bucket a BucketServerSideEncryption; not both. Objects "
            + "that exist stay as they are.",
            "设置“serverSideEncryptionRule”，或为其创建 BucketServerSideEncryption，二者择一。已有对象不受影响。"),
        Before = """
            new Bucket("lake", new() { BucketName = "lake" });
            """,
        After = """
            new Bucket("lake", new()
            {
                BucketName = "lake",
                ServerSideEncryptionRule = new BucketServerSideEncryptionRuleArgs
                {
                    SseAlgorithm = "AES256",
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/oss/bucket/",
        ],
    };
}
