namespace Infra.Policies.Rules.Oss;

/// <summary>An object is encrypted.</summary>
internal static class OssObjectIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("oss-object-is-encrypted")
    {
        Title = new(
            "An object is encrypted",
            "对象已加密"),
        Reason = Reasons.InTheClear(
            "The object's own setting beats the rule of its bucket.",
            "对象自身的设置优先于存储空间规则。"),
        Remediation = new(
            "Set 'serverSideEncryption'.",
            "设置“serverSideEncryption”。"),
        Before = """
            new BucketObject("report", new() { Bucket = bucket.BucketName, Key = "report", Source = file });
            """,
        After = """
            new BucketObject("report", new()
            {
                Bucket = bucket.BucketName,
                Key = "report",
                Source = file,
                ServerSideEncryption = "AES256",
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/oss/bucketobject/",
        ],
    };
}
