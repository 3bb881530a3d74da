using Infra.Tests.Cloud.Blocks;

namespace Infra.Tests.Cloud.Ecs.Errors;

/// <summary>Calls whose arguments about encryption are refused, each with the code that refuses it.</summary>
internal static class EncryptionCalls
{
    private const string BareMetal = "ecs.ebmg5.24xlarge";

    public static RefusedCalls All { get; } = new()
    {
        [("CreateDisk", "InvalidEncrypted.NotMatchKmsKeyId")] =
            stage => stage.DiskRefused(("Size", "40"), ("KMSKeyId", stage.Key)),
        [("RunInstances", "InvalidEncrypted.NotMatchKmsKeyId")] =
            stage => stage.RunRefused(("SystemDisk.KMSKeyId", stage.Key)),
        [("CopySnapshot", "InvalidEncrypted.NotMatchKmsKeyId")] =
            stage => stage.CopyRefused(stage.PlainSnapshot, ("KMSKeyId", stage.Key)),
        [("CopyImage", "InvalidParameter.EncryptedIllegal")] =
            stage => stage.Refused("CopyImage", ("ImageId", stage.PlainImage), ("KMSKeyId", stage.Key)),
        [("ReplaceSystemDisk", "InvalidEncrypted.NotMatchKmsKeyId")] = stage => stage.Refused("ReplaceSystemDisk",
            ("InstanceId", stage.Client.Stop(stage.Instance)), ("ImageId", TestCloud.Image), ("KMSKeyId", stage.Key)),
        [("CreateAutoSnapshotPolicy", "InvalidParameter.EncryptedIllegal")] =
            stage => stage.PolicyRefused(("CopyEncryptionConfiguration.KMSKeyId", stage.Key)),

        [("CreateDisk", "InvalidKMSKeyId.NotSymmetric")] = stage => stage.DiskRefused(TestBlocks.Encrypted(Rsa(stage))),
        [("RunInstances", "InvalidKMSKeyId.NotSymmetric")] =
            stage => stage.RunRefused(("SystemDisk.Encrypted", "true"), ("SystemDisk.KMSKeyId", Rsa(stage))),
        [("CopySnapshot", "InvalidKMSKeyId.NotSymmetric")] =
            stage => stage.CopyRefused(stage.PlainSnapshot, ("Encrypted", "true"), ("KMSKeyId", Rsa(stage))),
        [("ReplaceSystemDisk", "InvalidKMSKeyId.NotSymmetric")] = stage => stage.Refused("ReplaceSystemDisk",
            ("InstanceId", stage.Client.Stop(stage.Instance)), ("ImageId", TestCloud.Image), ("Encrypted", "true"),
            ("KMSKeyId", Rsa(stage))),

        [("CreateDisk", "InvalidRegion.NotSupport")] = stage => stage.Refused("CreateDisk",
            ("RegionId", ErrorStage.WithoutByok), ("ZoneId", "cn-nanjing-a"), ("Size", "40"), ("Encrypted", "true"),
            ("KMSKeyId", "key-of-mine")),
        [("RunInstances", "InvalidRegion.NotSupport")] = stage => stage.RunRefused(("RegionId", ErrorStage.WithoutByok),
            ("ZoneId", "cn-nanjing-a"), ("SystemDisk.Encrypted", "true"), ("SystemDisk.KMSKeyId", "key-of-mine")),
        [("CopySnapshot", "InvalidRegion.NotSupport")] = stage => stage.CopyRefused(stage.PlainSnapshot,
            ("DestinationRegionId", ErrorStage.WithoutByok), ("Encrypted", "true"), ("KMSKeyId", "key-of-mine")),
        [("CopyImage", "InvalidRegion.NotSupport")] = stage => stage.Refused("CopyImage", ("ImageId", stage.PlainImage),
            ("DestinationRegionId", ErrorStage.WithoutByok), ("Encrypted", "true"), ("KMSKeyId", "key-of-mine")),

        [("CreateDisk", "InvalidEncrypted.NotMatchSnapshot")] =
            stage => stage.DiskRefused(
                ("SnapshotId", stage.Snapshot), ("DiskCategory", "cloud_essd"), ("Encrypted", "false")),
        [("RunInstances", "InvalidEncrypted.NotMatchSnapshot")] = stage => stage.RunRefused(
            ("DataDisk.1.SnapshotId", stage.Snapshot), ("DataDisk.1.Category", "cloud_essd"),
            ("DataDisk.1.Encrypted", "false")),
        [("CopySnapshot", "InvalidEncrypted.NotSupportDecrypt")] =
            stage => stage.CopyRefused(stage.Snapshot, ("DestinationRegionId", ErrorStage.Beijing)),
        [("CopyImage", "OperationDeined.EncryptedSnapshot")] =
            stage => stage.Refused("CopyImage", ("ImageId", stage.EncryptedImage)),
        [("CopySnapshot", "InvalidOperation.NotSupportCopyInSameRegion")] = stage => stage.CopyRefused(stage.PlainSnapshot),

        [("CreateDisk", "NotSupportSnapshotEncrypted.DiskCategory")] = stage => stage.DiskRefused(
            ("SnapshotId", stage.PlainSnapshot), ("DiskCategory", "cloud_ssd"), ("Encrypted", "true")),
        [("RunInstances", "NotSupportSnapshotEncrypted.DiskCategory")] =
            stage => stage.RunRefused(("SystemDisk.Category", "cloud_efficiency"), ("SystemDisk.Encrypted", "true")),
        [("ReplaceSystemDisk", "NotSupportSnapshotEncrypted.DiskCategory")] = stage => stage.Refused("ReplaceSystemDisk",
            ("InstanceId", stage.Client.Stop(stage.Client.RunInstance(("SystemDisk.Category", "cloud_ssd")))),
            ("ImageId", TestCloud.Image), ("Encrypted", "true")),
        [("RunInstances", "NotSupportSnapshotEncrypted.InstanceType")] =
            stage => stage.RunRefused(("InstanceType", BareMetal), ("SystemDisk.Encrypted", "true")),
        [("RunInstances", "NotSupportSnapshotEncrypted.ZoneId")] = stage => stage.RunRefused(
            ("RegionId", "cn-hongkong"), ("ZoneId", "cn-hongkong-d"), ("SystemDisk.Encrypted", "true")),
        [("RunInstances", "IoOptimized.NotSupported")] = stage => stage.RunRefused(("IoOptimized", "none"),
            ("SystemDisk.Encrypted", "true"), ("SystemDisk.KMSKeyId", stage.Key)),
        [("CreateImage", "InvalidParameter.DiskType")] = stage => stage.Refused("CreateImage",
            ("DiskDeviceMapping.1.SnapshotId", stage.Snapshot), ("DiskDeviceMapping.1.DiskType", "system")),

        [("CreateDisk", "InvalidEncrypted.DefaultEncryptionUnsupported")] =
            stage => ByDefault(stage).DiskRefused(("Size", "40"), ("Encrypted", "false")),
        [("RunInstances", "InvalidEncrypted.DefaultEncryptionUnsupported")] =
            stage => ByDefault(stage).RunRefused(("SystemDisk.Encrypted", "false")),
        [("ReplaceSystemDisk", "InvalidEncrypted.DefaultEncryptionUnsupported")] = stage => ByDefault(stage).Refused(
            "ReplaceSystemDisk", ("InstanceId", stage.Client.Stop(stage.Instance)), ("ImageId", TestCloud.Image),
            ("Encrypted", "false")),
    };

    private static string Rsa(ErrorStage stage) =>
        stage.Client.CreateKey(("KeySpec", "RSA_2048"), ("KeyUsage", "ENCRYPT/DECRYPT"));

    private static ErrorStage ByDefault(ErrorStage stage)
    {
        stage.Client.Call("Ecs", "EnableDiskEncryptionByDefault");
        return stage;
    }
}
