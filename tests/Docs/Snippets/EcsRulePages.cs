using Infra.Keys;
using Infra.Snapshots;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Ecs.Inputs;

namespace Infra.Tests.Docs.Snippets;

/// <summary>The examples of the pages of the rules in <c>policies/Rules/Ecs</c>, compiled.</summary>
internal static class EcsRulePages
{
    public static void AutoSnapshotCopyIsEncryptedBefore()
    {
        new AutoSnapshotPolicy("nightly", new()
        {
            EnableCrossRegionCopy = true,
            TargetCopyRegions = { "cn-beijing" },
        });
    }

    public static void AutoSnapshotCopyIsEncryptedAfter()
    {
        new AutoSnapshotPolicy("nightly", new()
        {
            EnableCrossRegionCopy = true,
            TargetCopyRegions = { "cn-beijing" },
            CopyEncryptionConfiguration = new AutoSnapshotPolicyCopyEncryptionConfigurationArgs
            {
                Encrypted = true,
            },
        });
    }

    public static void AutoSnapshotCopyUsesCustomerKeyBefore()
    {
        new AutoSnapshotPolicy("nightly", new()
        {
            EnableCrossRegionCopy = true,
            TargetCopyRegions = { "cn-beijing" },
            CopyEncryptionConfiguration = new AutoSnapshotPolicyCopyEncryptionConfigurationArgs
            {
                Encrypted = true,
            },
        });
    }

    public static void AutoSnapshotCopyUsesCustomerKeyAfter(CustomerKey key)
    {
        new AutoSnapshotPolicy("nightly", new()
        {
            EnableCrossRegionCopy = true,
            TargetCopyRegions = { "cn-beijing" },
            CopyEncryptionConfiguration = new AutoSnapshotPolicyCopyEncryptionConfigurationArgs
            {
                Encrypted = true,
                KmsKeyId = key.KeyId,
            },
        });
    }

    public static void DiskEncryptionIsNotFlippedBefore(string zone)
    {
        // the disk "data" exists and is not encrypted
        new EcsDisk("data", new() { ZoneId = zone, Size = 100, Encrypted = true });
    }

    public static void DiskEncryptionIsNotFlippedAfter(CustomerKey key, string zone)
    {
        // the disk "data" stays as it is until this one has taken its place and is checked
        new EcsDisk("data-2", new() { ZoneId = zone, SnapshotId = "s-bp1...", Encrypted = true, KmsKeyId = key.KeyId });
    }

    public static void EcsDiskIsEncryptedBefore(string zone)
    {
        new EcsDisk("data", new() { ZoneId = zone, Size = 100 });
    }

    public static void EcsDiskIsEncryptedAfter(string zone)
    {
        new EcsDisk("data", new() { ZoneId = zone, Size = 100, Encrypted = true });
    }

    public static void EcsDiskUsesCustomerKeyBefore(string zone)
    {
        new EcsDisk("data", new() { ZoneId = zone, Size = 100, Encrypted = true });
    }

    public static void EcsDiskUsesCustomerKeyAfter(CustomerKey key, string zone)
    {
        new EcsDisk("data", new() { ZoneId = zone, Size = 100, Encrypted = true, KmsKeyId = key.KeyId });
    }

    public static void ImageCopyIsEncryptedBefore(string image, string region)
    {
        new ImageCopy("golden", new() { SourceImageId = image, SourceRegionId = region });
    }

    public static void ImageCopyIsEncryptedAfter(string image, string region)
    {
        new ImageCopy("golden", new() { SourceImageId = image, SourceRegionId = region, Encrypted = true });
    }

    public static void ImageCopyUsesCustomerKeyBefore(string image, string region)
    {
        new ImageCopy("golden", new() { SourceImageId = image, SourceRegionId = region, Encrypted = true });
    }

    public static void ImageCopyUsesCustomerKeyAfter(string image, CustomerKey key, string region)
    {
        new ImageCopy("golden", new()
        {
            SourceImageId = image,
            SourceRegionId = region,
            Encrypted = true,
            KmsKeyId = key.KeyId,
        });
    }

    public static void InstanceDataDisksAreEncryptedBefore(string image, string type)
    {
        new Instance("web", new() { ImageId = image, InstanceType = type });
    }

    public static void InstanceDataDisksAreEncryptedAfter(string image, string type)
    {
        new Instance("web", new()
        {
            ImageId = image,
            InstanceType = type,
            DataDisks = { new InstanceDataDiskArgs { Size = 100, Encrypted = true } },
        });
    }

    public static void InstanceDataDisksUseCustomerKeyBefore(string image, string type)
    {
        new Instance("web", new()
        {
            ImageId = image,
            InstanceType = type,
            DataDisks = { new InstanceDataDiskArgs { Size = 100, Encrypted = true } },
        });
    }

    public static void InstanceDataDisksUseCustomerKeyAfter(string image, CustomerKey key, string type)
    {
        new Instance("web", new()
        {
            ImageId = image,
            InstanceType = type,
            DataDisks =
            {
                new InstanceDataDiskArgs { Size = 100, Encrypted = true, KmsKeyId = key.KeyId },
            },
        });
    }

    public static void InstanceSystemDiskIsEncryptedBefore(string image, string type)
    {
        new Instance("web", new() { ImageId = image, InstanceType = type });
    }

    public static void InstanceSystemDiskIsEncryptedAfter(string image, string type)
    {
        new Instance("web", new() { ImageId = image, InstanceType = type, SystemDiskEncrypted = true });
    }

    public static void InstanceSystemDiskUsesCustomerKeyBefore(string image, string type)
    {
        new Instance("web", new() { ImageId = image, InstanceType = type, SystemDiskEncrypted = true });
    }

    public static void InstanceSystemDiskUsesCustomerKeyAfter(string image, CustomerKey key, string type)
    {
        new Instance("web", new()
        {
            ImageId = image,
            InstanceType = type,
            SystemDiskEncrypted = true,
            SystemDiskKmsKeyId = key.KeyId,
        });
    }

    public static void LaunchTemplateDataDisksAreEncryptedBefore(string image, string type)
    {
        new EcsLaunchTemplate("web", new() { ImageId = image, InstanceType = type });
    }

    public static void LaunchTemplateDataDisksAreEncryptedAfter(string image, string type)
    {
        new EcsLaunchTemplate("web", new()
        {
            ImageId = image,
            InstanceType = type,
            DataDisks = { new EcsLaunchTemplateDataDiskArgs { Size = 100, Encrypted = true } },
        });
    }

    public static void LaunchTemplateDataDisksUseCustomerKeyBefore(string image, string type)
    {
        new EcsLaunchTemplate("web", new()
        {
            ImageId = image,
            InstanceType = type,
            DataDisks = { new EcsLaunchTemplateDataDiskArgs { Size = 100, Encrypted = true } },
        });
    }

    public static void LaunchTemplateDataDisksUseCustomerKeyAfter(string image, CustomerKey key, string type)
    {
        new EcsLaunchTemplate("web", new()
        {
            ImageId = image,
            InstanceType = type,
            DataDisks =
            {
                new EcsLaunchTemplateDataDiskArgs
                {
                    Size = 100,
                    Encrypted = true,
                    KmsKeyId = key.KeyId,
                },
            },
        });
    }

    public static void LaunchTemplateSystemDiskIsEncryptedBefore(string image, string type)
    {
        new EcsLaunchTemplate("web", new() { ImageId = image, InstanceType = type });
    }

    public static void LaunchTemplateSystemDiskIsEncryptedAfter(string image, string type)
    {
        new EcsLaunchTemplate("web", new()
        {
            ImageId = image,
            InstanceType = type,
            SystemDisk = new EcsLaunchTemplateSystemDiskArgs { Encrypted = true },
        });
    }

    public static void LaunchTemplateSystemDiskUsesCustomerKeyBefore(string image, string type)
    {
        new EcsLaunchTemplate("web", new()
        {
            ImageId = image,
            InstanceType = type,
            SystemDisk = new EcsLaunchTemplateSystemDiskArgs { Encrypted = true },
        });
    }

    public static void LaunchTemplateSystemDiskUsesCustomerKeyAfter(string image, CustomerKey key, string type)
    {
        new EcsLaunchTemplate("web", new()
        {
            ImageId = image,
            InstanceType = type,
            SystemDisk = new EcsLaunchTemplateSystemDiskArgs
            {
                Encrypted = true,
                KmsKeyId = key.KeyId,
            },
        });
    }

    public static void SnapshotCopyIsEncryptedAfter(CustomerKey key)
    {
        new EncryptedSnapshotPolicy("dr", new() { CopyRegionId = "cn-beijing", KeyId = key.KeyId });
    }
}
