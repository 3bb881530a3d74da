using Infra.Disks;
using Infra.Identity;
using Infra.Keys;

namespace Infra.Tests.Docs.Snippets;

/// <summary>The examples of docs/components, compiled and run.</summary>
internal static class ComponentPages
{
    public static void AckSecurityRoles()
    {
        var security = new AckSecurityRole("ack-security", new());

        _ = security;
    }

    public static void CustomerKeys()
    {
        var key = new CustomerKey("orders", new());

        var shared = CustomerKey.FromAlias("shared", "alias/shared");
        var other = CustomerKey.FromId("other", "acs:kms:cn-hangzhou:1234567890123456:key/key-hzz630494463ejqjx0000");

        _ = (key, shared, other);
    }

    public static void EncryptedDisks()
    {
        var key = new CustomerKey("orders", new());
        var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());

        var disk = new EncryptedDisk("data", new()
        {
            ZoneId = "cn-hangzhou-h",
            SizeGiB = 100,
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
        });

        var cache = new EncryptedDisk("cache", new() { ZoneId = "cn-hangzhou-h", SizeGiB = 40, ServiceKey = true });

        _ = (disk, cache);
    }
}
