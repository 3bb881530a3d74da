using Infra.Identity;
using Infra.Keys;
using Infra.Migration;
using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Ecs.Inputs;

namespace Infra.Examples;

/// <summary>The disks of an instance that exists, converted once: first the data disk, then the system disk. The stack
/// <c>before</c> plays whoever made them without encryption.</summary>
internal static class DiskConversion
{
    private const string Name = "orders";

    public static void Declare()
    {
        if (Deployment.Instance.StackName == "before") DeclareWhatExists();
        else Convert();
    }

    private static void Convert()
    {
        var key = new CustomerKey(Name, new() { Description = "Customer data", Deletable = true });
        var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());

        // Yours have identifiers that you know: write them here.
        var instance = GetInstances.Invoke(new() { NameRegex = $"^{Name}$" }).Apply(found => found.Ids[0]);
        var disks = GetEcsDisks.Invoke(new()
        {
            DiskName = Name,
            Type = "data",
            Encrypted = "off",
            EnableAutoSnapshot = false,
        }).Apply(found => found.Ids);

        var data = new DataDiskConversion("data", new()
        {
            DiskIds = disks,
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
        });

        // Both stop the instance, so one waits for the other.
        _ = new SystemDiskConversion("system", new()
        {
            InstanceId = Output.Tuple(instance, data.NewDiskIds).Apply(known => known.Item1),
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
        });
    }

    private static void DeclareWhatExists()
    {
        var place = Place.Declare();
        _ = new Instance(Name, new()
        {
            InstanceName = Name,
            AvailabilityZone = Place.Zone,
            VswitchId = place.VSwitchId,
            SecurityGroups = { place.SecurityGroupId },
            KeyName = place.KeyPairName,
            InstanceType = "ecs.g7.large",
            ImageId = Place.PublicImage,
            SystemDiskCategory = "cloud_essd",
            DataDisks = { new InstanceDataDiskArgs { Name = Name, Size = 40, Category = "cloud_essd" } },
        });
    }
}
