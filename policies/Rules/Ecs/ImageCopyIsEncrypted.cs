namespace Infra.Policies.Rules.Ecs;

/// <summary>An image copy is encrypted.</summary>
internal static class ImageCopyIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("image-copy-is-encrypted")
    {
        Title = new(
            "An image copy is encrypted",
            "镜像副本已加密"),
        Reason = Reasons.InTheClear(
            "Every instance made from a plain image has a plain system disk; the copy is where an image becomes "
            + "encrypted.",
            "由明文镜像创建的实例系统盘均为明文；复制是镜像变为加密的唯一时机。"),
        Remediation = new(
            "Set 'encrypted' on the copy and use its id in place of the source image.",
            "在副本上设置“encrypted”，并以其 ID 代替源镜像。"),
        Before = """
            new ImageCopy("golden", new() { SourceImageId = image, SourceRegionId = region });
            """,
        After = """
            new ImageCopy("golden", new() { SourceImageId = image, SourceRegionId = region, Encrypted = true });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/imagecopy/",
        ],
    };
}
