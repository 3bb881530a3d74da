using Infra.Disks;
using Infra.Identity;
using Infra.Keys;

namespace Infra.Examples;

/// <summary>A key and a disk that it encrypts.</summary>
internal static class KeyAndDisk
{
    public static void Declare()
    {
        var key = new CustomerKey("orders", new() { Description = "Customer data", Deletable = true });
        var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());

        _ = new EncryptedDisk("orders-db", new()
        {
            ZoneId = "cn-hangzhou-h",
            SizeGiB = 100,
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
            Deletable = true,
        });
    }
}
