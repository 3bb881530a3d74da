using Infra.Disks;
using Infra.Identity;
using Infra.Keys;
using Pulumi;

namespace Infra.Examples;

/// <summary>Disks with a key that somebody else manages, found by its alias and by its ID. The stack <c>platform</c>
/// plays somebody else.</summary>
internal static class ExistingKey
{
    private const string Alias = "alias/shared";

    public static void Declare()
    {
        if (Deployment.Instance.StackName == "platform")
        {
            _ = new CustomerKey("shared", new() { AliasName = Alias, Deletable = true });
            return;
        }

        var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());
        var byAlias = CustomerKey.FromAlias("by-alias", Alias);
        DeclareDisk("by-alias", byAlias, role);
        DeclareDisk("by-id", CustomerKey.FromId("by-id", byAlias.KeyId), role);
    }

    private static void DeclareDisk(string name, ICustomerKey key, EcsDiskEncryptionRole role) => _ = new EncryptedDisk(name, new()
    {
        ZoneId = "cn-hangzhou-h",
        SizeGiB = 40,
        KeyId = key.KeyId,
        EncryptionRole = role.RoleName,
        Deletable = true,
    });
}
