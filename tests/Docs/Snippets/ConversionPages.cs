using Infra.Identity;
using Infra.Keys;
using Infra.Migration;
using Pulumi.AliCloud.Ecs;

namespace Infra.Tests.Docs.Snippets;

/// <summary>The code on the pages of the conversions.</summary>
internal static class ConversionPages
{
    public static object Copy(CustomerKey key, EcsDiskEncryptionRole role)
    {
        var copy = new EncryptedDiskCopy("orders-copy", new()
        {
            SourceDiskId = "d-bp1234567890abcdef00",
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
        });
        return copy;
    }

    public static object DataDisks(CustomerKey key, EcsDiskEncryptionRole role)
    {
        var conversion = new DataDiskConversion("orders-data", new()
        {
            DiskIds = { "d-bp1234567890abcdef00" },
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
        });
        return conversion;
    }

    public static object Adopted(CustomerKey key)
    {
        var disk = new EcsDisk("orders-data", new()
        {
            ZoneId = "cn-hangzhou-h",
            Size = 40,
            Category = "cloud_essd",
            PerformanceLevel = "PL1",
            Encrypted = true,
            KmsKeyId = key.KeyId,
        }, new() { ImportId = "d-bp1234567890abcdef01", IgnoreChanges = { "tags" }, Protect = true, RetainOnDelete = true });
        _ = new EcsDiskAttachment("orders-data", new() { DiskId = disk.Id, InstanceId = "i-bp1234567890abcdef00" },
            new() { ImportId = "d-bp1234567890abcdef01:i-bp1234567890abcdef00", RetainOnDelete = true });
        return disk;
    }

    public static object SystemDisk(CustomerKey key, EcsDiskEncryptionRole role)
    {
        var conversion = new SystemDiskConversion("orders-system", new()
        {
            InstanceId = "i-bp1234567890abcdef00",
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
        });
        return conversion;
    }

    public static object Bulk(CustomerKey key, EcsDiskEncryptionRole role)
    {
        var encryption = new BulkSystemDiskEncryption("web", new()
        {
            InstanceIds = { "i-bp1234567890abcdef00", "i-bp1234567890abcdef01" },
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
        });
        return encryption;
    }
}
