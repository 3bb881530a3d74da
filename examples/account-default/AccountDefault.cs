using Infra.AccountDefaults;
using Infra.Identity;
using Infra.Keys;

namespace Infra.Examples;

/// <summary>Every new disk of the region is encrypted, whoever makes it, and with this key unless another is
/// named.</summary>
internal static class AccountDefault
{
    public static void Declare()
    {
        var key = new CustomerKey("everybody", new() { Description = "Disks for which nobody names a key", Deletable = true });
        var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());

        _ = new DiskEncryptionByDefault("disk-encryption", new()
        {
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
        });
    }
}
