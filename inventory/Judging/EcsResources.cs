using Infra.Inventory.Records;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Inventory.Judging;

/// <summary>What ECS holds, as resources of the provider.</summary>
internal static class EcsResources
{
    /// <summary>A disk, whatever it is attached to. Data disks that were made with their instance cannot be told from
    /// others: each is a disk of its own.</summary>
    public static Resource Disk(ResourceNames names, DiskRecord disk) => names.Resource(
        "alicloud:ecs/ecsDisk:EcsDisk", "ecs", "disk/", disk.Id, disk.Name, isLookedAt: false,
        ("zoneId", PropertyValue.Of(disk.Zone)),
        ("diskName", TextOf(disk.Name)),
        ("category", TextOf(disk.Category)),
        ("performanceLevel", PropertyValue.Of(disk.PerformanceLevel)),
        ("size", PropertyValue.Of(disk.SizeGiB)),
        ("encrypted", PropertyValue.Of(disk.Encrypted)),
        ("kmsKeyId", names.Key(disk.Encrypted, disk.KmsKeyId)),
        ("tags", ResourceNames.Tags(disk.Tags)));

    /// <summary>An instance with its system disk.</summary>
    public static Resource Instance(ResourceNames names, InstanceRecord instance, DiskRecord? system) => names.Resource(
        "alicloud:ecs/instance:Instance", "ecs", "instance/", instance.Id, instance.Name, isLookedAt: false,
        ("availabilityZone", PropertyValue.Of(instance.Zone)),
        ("instanceName", TextOf(instance.Name)),
        ("instanceType", TextOf(instance.InstanceType)),
        ("imageId", TextOf(instance.ImageId)),
        ("systemDiskCategory", PropertyValue.Of(system?.Category)),
        ("systemDiskEncrypted", system is null ? PropertyValue.NotShown : PropertyValue.Of(system.Encrypted)),
        ("systemDiskKmsKeyId", names.Key(system?.Encrypted == true, system?.KmsKeyId)),
        ("tags", ResourceNames.Tags(instance.Tags)));

    /// <summary>A snapshot. The provider has no argument that encrypts one; the account tells whether it is.</summary>
    public static Resource Snapshot(ResourceNames names, SnapshotRecord snapshot) => names.Resource(
        "alicloud:ecs/ecsSnapshot:EcsSnapshot", "ecs", "snapshot/", snapshot.Id, snapshot.Name, isLookedAt: false,
        ("diskId", TextOf(snapshot.SourceDiskId)),
        ("encrypted", PropertyValue.Of(snapshot.Encrypted)),
        ("tags", ResourceNames.Tags(snapshot.Tags)));

    /// <summary>An image: a copy is judged as one, any other as what follows its source.</summary>
    public static Resource Image(ResourceNames names, ImageRecord image)
    {
        var encrypted = image.Encrypted is { } known ? PropertyValue.Of(known) : PropertyValue.NotShown;
        return image.IsCopy == true
            ? names.Resource("alicloud:ecs/imageCopy:ImageCopy", "ecs", "image/", image.Id, image.Name, isLookedAt: false,
                ("imageName", TextOf(image.Name)), ("encrypted", encrypted),
                ("kmsKeyId", names.Key(image.Encrypted == true, image.KmsKeyId)), ("tags", ResourceNames.Tags(image.Tags)))
            : names.Resource("alicloud:ecs/image:Image", "ecs", "image/", image.Id, image.Name, isLookedAt: false,
                ("imageName", TextOf(image.Name)), ("encrypted", encrypted), ("tags", ResourceNames.Tags(image.Tags)));
    }

    private static PropertyValue TextOf(string text) => text.Length == 0 ? PropertyValue.Null : PropertyValue.Of(text);
}
