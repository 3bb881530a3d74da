using Infra.Disks;
using Infra.Identity;
using Infra.Instances;
using Infra.Keys;
using Pulumi.AliCloud.Ecs;

namespace Infra.Examples;

/// <summary>A disk with another key than the disk it comes from: the only way to another key is a new disk.</summary>
internal static class DiskFromSnapshot
{
    public static void Declare()
    {
        var place = Place.Declare();
        var old = new CustomerKey("old", new() { Description = "To be retired", Deletable = true });
        var orders = new CustomerKey("orders", new() { Description = "Customer data", Deletable = true });
        var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());
        var app = new EncryptedInstance("app", new()
        {
            ZoneId = Place.Zone,
            VSwitchId = place.VSwitchId,
            SecurityGroupIds = { place.SecurityGroupId },
            KeyPairName = place.KeyPairName,
            InstanceType = "ecs.g7.large",
            ImageId = Place.PublicImage,
            KeyId = old.KeyId,
            EncryptionRole = role.RoleName,
            DataDisks = { new EncryptedInstanceDiskArgs { Name = "data", SizeGiB = 40 } },
            Deletable = true,
        });

        // A snapshot is encrypted with the key of its disk; the disk that is made from it may have another.
        var snapshot = new EcsSnapshot("move", new()
        {
            DiskId = app.DataDiskIds.Apply(disks => disks["data"]),
            SnapshotName = "move",
            RetentionDays = 7,
        });

        _ = new EncryptedDisk("after", new()
        {
            ZoneId = Place.Zone,
            SnapshotId = snapshot.Id,
            KeyId = orders.KeyId,
            EncryptionRole = role.RoleName,
            Deletable = true,
        });
    }
}
