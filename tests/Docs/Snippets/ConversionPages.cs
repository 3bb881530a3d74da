using Infra.Identity;
using Infra.Keys;
using Infra.Migration;

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
