namespace Infra.Policies.Rules.Ecs;

/// <summary>An image copy uses a customer key.</summary>
internal static class ImageCopyUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("image-copy-uses-customer-key")
    {
        Title = new(
            "An image copy uses a customer key",
            "镜像副本使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("kmsKeyId"),
        Before = """
            new ImageCopy("golden", new() { SourceImageId = image, SourceRegionId = region, Encrypted = true });
            """,
        After = """
            new ImageCopy("golden", new()
            {
                SourceImageId = image,
                SourceRegionId = region,
                Encrypted = true,
                KmsKeyId = key.KeyId,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/imagecopy/",
        ],
    };
}
