namespace Infra.Policies.Rules.Files;

/// <summary>A NAS file system uses a customer key.</summary>
internal static class NasFileSystemUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("nas-file-system-uses-customer-key")
    {
        Title = new(
            "A NAS file system uses a customer key",
            "NAS 文件系统使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("kmsKeyId"),
        Before = """
            new FileSystem("shared", new()
            {
                ProtocolType = "NFS",
                StorageType = "Performance",
                EncryptType = 1,
            });
            """,
        After = """
            new FileSystem("shared", new()
            {
                ProtocolType = "NFS",
                StorageType = "Performance",
                EncryptType = 2,
                KmsKeyId = key.KeyId,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/nas/filesystem/",
        ],
    };
}
