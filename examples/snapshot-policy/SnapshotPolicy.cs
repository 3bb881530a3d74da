using Infra.Disks;
using Infra.Identity;
using Infra.Keys;
using Infra.Snapshots;
using Pulumi;
using Provider = Pulumi.AliCloud.Provider;

namespace Infra.Examples;

/// <summary>Snapshots every night, copied to another region and encrypted there with a key of that region.</summary>
internal static class SnapshotPolicy
{
    private const string OtherRegion = "cn-beijing";

    public static void Declare()
    {
        var there = new ComponentResourceOptions { Provider = new Provider("beijing", new() { Region = OtherRegion }) };
        var copies = new CustomerKey("copies", new() { Description = "Copies of snapshots", Deletable = true }, there);
        var orders = new CustomerKey("orders", new() { Description = "Customer data", Deletable = true });
        var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());

        var nightly = new EncryptedSnapshotPolicy("nightly", new()
        {
            RetentionDays = 30,
            CopyRegionId = OtherRegion,
            KeyId = copies.KeyId,
            EncryptionRole = role.RoleName,
        });

        _ = new EncryptedDisk("orders-db", new()
        {
            ZoneId = "cn-hangzhou-h",
            SizeGiB = 100,
            KeyId = orders.KeyId,
            EncryptionRole = role.RoleName,
            SnapshotPolicyId = nightly.PolicyId,
            Deletable = true,
        });
    }
}
