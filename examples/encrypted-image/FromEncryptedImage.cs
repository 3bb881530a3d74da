using Infra.Identity;
using Infra.Images;
using Infra.Instances;
using Infra.Keys;

namespace Infra.Examples;

/// <summary>An image made from a prepared instance, encrypted, and an instance that boots from it.</summary>
internal static class FromEncryptedImage
{
    private const string InstanceType = "ecs.g7.large";

    public static void Declare()
    {
        var place = Place.Declare();
        var key = new CustomerKey("platform", new() { Description = "System disks", Deletable = true });
        var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());
        var builder = new EncryptedInstance("builder", new()
        {
            ZoneId = Place.Zone,
            VSwitchId = place.VSwitchId,
            SecurityGroupIds = { place.SecurityGroupId },
            KeyPairName = place.KeyPairName,
            InstanceType = InstanceType,
            ImageId = Place.PublicImage,
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
            Deletable = true,
        });

        var golden = new EncryptedImage("golden", new()
        {
            InstanceId = builder.InstanceId,
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
            Deletable = true,
        });

        _ = new EncryptedInstance("app", new()
        {
            ZoneId = Place.Zone,
            VSwitchId = place.VSwitchId,
            SecurityGroupIds = { place.SecurityGroupId },
            KeyPairName = place.KeyPairName,
            InstanceType = InstanceType,
            ImageId = golden.ImageId,
            ImageEncrypted = true, // the image brings its key along
            Deletable = true,
        });
    }
}
