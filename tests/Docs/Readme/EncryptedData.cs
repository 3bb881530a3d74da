using Infra.Disks;
using Infra.Identity;
using Infra.Keys;
using Pulumi;

namespace Infra.Tests.Docs.Readme;

/// <summary>The example of README.md, between the two markers.</summary>
internal static class EncryptedData
{
    public static Output<string> Declare()
    {
        // README:begin
        var key = new CustomerKey("orders", new() { Description = "Customer data" });
        var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());

        var disk = new EncryptedDisk("orders-db", new()
        {
            ZoneId = "cn-hangzhou-h",
            SizeGiB = 100,
            KeyId = key.KeyId,              // known once the alias points to the key
            EncryptionRole = role.RoleName, // known once ECS may use the key
        });

        return disk.DiskId;
        // README:end
    }
}
