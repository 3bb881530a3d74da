using Infra.Disks;
using Infra.Identity;
using Infra.Keys;
using Pulumi;

namespace Infra.Examples;

/// <summary>A key whose material is your own. It is declared alone first; what it encrypts follows once the material is
/// there.</summary>
internal static class ImportedKey
{
    public static void Declare()
    {
        var isImported = new Config().GetBoolean("materialImported") ?? false;
        var key = new CustomerKey("byok", new()
        {
            Description = "Material of our own",
            Origin = "EXTERNAL",
            MaterialImported = isImported,
            Deletable = true,
        });
        if (!isImported) return;

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
