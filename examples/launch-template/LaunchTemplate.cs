using Infra.Identity;
using Infra.Keys;
using Infra.LaunchTemplates;

namespace Infra.Examples;

/// <summary>A launch template from which every instance gets encrypted disks, whoever launches it.</summary>
internal static class LaunchTemplate
{
    public static void Declare()
    {
        var place = Place.Declare();
        var key = new CustomerKey("platform", new() { Description = "Disks of the fleet", Deletable = true });
        var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());

        _ = new EncryptedLaunchTemplate("web", new()
        {
            InstanceType = "ecs.g7.large",
            ImageId = Place.PublicImage,
            KeyPairName = place.KeyPairName,
            VSwitchId = place.VSwitchId,
            SecurityGroupIds = { place.SecurityGroupId },
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
            DataDisks = { new EncryptedLaunchTemplateDiskArgs { SizeGiB = 100 } },
        });
    }
}
