using Infra.Cloud;
using Infra.Tests.Cloud.Blocks;

namespace Infra.Tests.Cloud.Ecs.Errors;

/// <summary>The calls that need a key: each prepares what it needs while the key is good, and gives the call that is made
/// when it no longer is.</summary>
internal static class KeyCalls
{
    /// <summary>By action.</summary>
    public static IReadOnlyDictionary<string, Func<ErrorStage, Func<CloudException>>> All { get; } =
        new Dictionary<string, Func<ErrorStage, Func<CloudException>>>
        {
            ["CreateDisk"] = stage =>
            {
                var key = stage.Key;
                return () => stage.DiskRefused(TestBlocks.Encrypted(key));
            },
            ["RunInstances"] = stage =>
            {
                var key = stage.Key;
                return () => stage.RunRefused(("SystemDisk.Encrypted", "true"), ("SystemDisk.KMSKeyId", key));
            },
            ["CopySnapshot"] = stage =>
            {
                var (snapshot, key) = (stage.PlainSnapshot, stage.Key);
                return () => stage.CopyRefused(snapshot, ("Encrypted", "true"), ("KMSKeyId", key));
            },
            ["CopyImage"] = stage =>
            {
                var (image, key) = (stage.PlainImage, stage.Key);
                return () => stage.Refused("CopyImage", ("ImageId", image), ("Encrypted", "true"), ("KMSKeyId", key));
            },
            ["ReplaceSystemDisk"] = stage =>
            {
                var (instance, key) = (stage.Client.Stop(stage.Instance), stage.Key);
                return () => stage.Refused("ReplaceSystemDisk", ("InstanceId", instance), ("ImageId", TestCloud.Image),
                    ("Encrypted", "true"), ("KMSKeyId", key));
            },
            ["CreateAutoSnapshotPolicy"] = stage =>
            {
                var key = stage.Key;
                return () => stage.PolicyRefused(("CopyEncryptionConfiguration.Encrypted", "true"),
                    ("CopyEncryptionConfiguration.KMSKeyId", key));
            },
            ["CreateSnapshot"] = stage =>
            {
                var disk = stage.Disk;
                return () => stage.Refused("CreateSnapshot", ("DiskId", disk));
            },
            ["CreateImage"] = stage =>
            {
                var (instance, _) = (stage.Instance, stage.Disk);
                return () => stage.Refused("CreateImage", ("InstanceId", instance));
            },
            ["AttachDisk"] = stage =>
            {
                var (instance, disk) = (stage.Instance, stage.Disk);
                stage.Client.Detach(instance, disk);
                return () => stage.Refused("AttachDisk", ("InstanceId", instance), ("DiskId", disk));
            },
            ["ResetDisk"] = stage =>
            {
                var (disk, snapshot) = (stage.Disk, stage.Snapshot);
                stage.Client.Stop(stage.Instance);
                return () => stage.Refused("ResetDisk", ("DiskId", disk), ("SnapshotId", snapshot));
            },
            ["ReInitDisk"] = stage =>
            {
                var disk = stage.Disk;
                stage.Client.Stop(stage.Instance);
                return () => stage.Refused("ReInitDisk", ("DiskId", disk));
            },
            ["StartInstance"] = stage =>
            {
                var (instance, _) = (stage.Instance, stage.Disk);
                stage.Client.Stop(instance);
                return () => stage.Refused("StartInstance", ("InstanceId", instance));
            },
            ["RebootInstance"] = stage =>
            {
                var (instance, _) = (stage.Instance, stage.Disk);
                return () => stage.Refused("RebootInstance", ("InstanceId", instance));
            },
        };
}
