using Infra.Cloud;
using Infra.Tests.Cloud.Blocks;

namespace Infra.Tests.Cloud.Ecs.Errors;

/// <summary>Calls that come while something is busy or in the wrong state, each with the code that refuses it.</summary>
internal static class StateCalls
{
    public static RefusedCalls All { get; } = new()
    {
        [("CreateSnapshot", "IncorrectDiskStatus")] = stage => Snapshot(stage, Detaching(stage)),
        [("CreateSnapshot", "IncorrectInstanceStatus")] = stage => Snapshot(stage, stage.PlainDisk, Stopping),
        [("CreateSnapshot", "IncorrectDiskStatus.NeverAttached")] = stage => Snapshot(stage, Available(stage)),
        [("CreateSnapshot", "IncorrectDiskStatus.CreatingSnapshot")] = stage => Snapshot(stage, Capturing(stage)),
        [("CreateSnapshot", "IdempotentParameterMismatch")] = stage =>
        {
            stage.Client.Call("Ecs", "CreateSnapshot", ("DiskId", stage.PlainDisk), ("ClientToken", "once"));
            return stage.Refused("CreateSnapshot",
                ("DiskId", stage.PlainDisk), ("ClientToken", "once"), ("RetentionDays", "1"));
        },
        [("CopySnapshot", "InvalidSnapshotId.NotReady")] =
            stage => stage.CopyRefused(Unfinished(stage, stage.PlainDisk), ("Encrypted", "true")),
        [("CopySnapshot", "InvalidOperation.UnfinishedCrossRegionCopy")] =
            stage => Twice(stage, ("DestinationRegionId", ErrorStage.Beijing)),
        [("CopySnapshot", "InvalidOperation.UnfinishedEncryptedSnapshotCopy")] =
            stage => Twice(stage, ("DestinationRegionId", TestCloud.Region), ("Encrypted", "true")),
        [("DeleteSnapshot", "SnapshotCreatedDisk")] = stage =>
        {
            stage.Client.DiskFrom(stage.PlainSnapshot);
            return stage.Refused("DeleteSnapshot", ("SnapshotId", stage.PlainSnapshot));
        },
        [("DeleteSnapshot", "SnapshotCreatedImage")] = stage =>
        {
            stage.Client.Call("Ecs", "CreateImage", ("SnapshotId", stage.SystemSnapshot));
            return stage.Refused("DeleteSnapshot", ("SnapshotId", stage.SystemSnapshot));
        },
        // Those of the ESSD series are of use at once.
        [("CreateDisk", "InvalidSnapshotId.NotReady")] = stage => stage.DiskRefused(
            ("SnapshotId", Unfinished(stage, Slow(stage))), ("DiskCategory", "cloud_essd")),
        [("RunInstances", "InvalidSnapshotId.NotReady")] = stage => stage.RunRefused(
            ("DataDisk.1.SnapshotId", Unfinished(stage, Slow(stage))), ("DataDisk.1.Category", "cloud_essd")),
        [("DeleteDisk", "IncorrectDiskStatus")] = stage => stage.Refused("DeleteDisk", ("DiskId", stage.PlainDisk)),
        [("DeleteDisk", "IncorrectDiskStatus.Initializing")] =
            stage => stage.Refused("DeleteDisk", ("DiskId", stage.Client.CreateDisk())),
        [("DeleteDisk", "DiskCreatingSnapshot")] = stage =>
        {
            stage.Client.Detach(stage.Instance, stage.PlainDisk);
            return stage.Refused("DeleteDisk", ("DiskId", Capturing(stage)));
        },
        [("AttachDisk", "IncorrectDiskStatus")] =
            stage => stage.Refused("AttachDisk", ("InstanceId", stage.Instance), ("DiskId", Detaching(stage))),
        [("AttachDisk", "InvalidDisk.InUse")] =
            stage => stage.Refused("AttachDisk", ("InstanceId", stage.Instance), ("DiskId", stage.PlainDisk)),
        [("AttachDisk", "IncorrectInstanceStatus")] = stage =>
        {
            var disk = Available(stage);
            Stopping(stage);
            return stage.Refused("AttachDisk", ("InstanceId", stage.Instance), ("DiskId", disk));
        },
        [("AttachDisk", "ResourcesNotInSameZone")] = stage =>
        {
            var disk = stage.Client.Call("Ecs", "CreateDisk", ("ZoneId", "cn-hangzhou-i"), ("Size", "40")).Text("DiskId");
            stage.Client.Wait(TimeSpan.FromSeconds(10));
            return stage.Refused("AttachDisk", ("InstanceId", stage.Instance), ("DiskId", disk));
        },
        [("DetachDisk", "IncorrectDiskStatus")] =
            stage => stage.Refused("DetachDisk", ("InstanceId", stage.Instance), ("DiskId", Detaching(stage))),
        [("DetachDisk", "IncorrectInstanceStatus")] = stage =>
        {
            var disk = stage.PlainDisk;
            Stopping(stage);
            return stage.Refused("DetachDisk", ("InstanceId", stage.Instance), ("DiskId", disk));
        },
        [("DetachDisk", "InvalidDisk.AlreadyDetached")] =
            stage => stage.Refused("DetachDisk", ("InstanceId", stage.Instance), ("DiskId", Available(stage))),
        [("ResetDisk", "DryRunOperation")] = stage => Reset(stage, stopped: true, ("DryRun", "true")),
        [("ResetDisk", "IncorrectInstanceStatus")] = stage => Reset(stage, stopped: false),
        [("ResetDisk", "IncorrectDiskStatus")] = stage =>
        {
            _ = stage.PlainSnapshot;
            stage.Client.Detach(stage.Instance, stage.PlainDisk);
            return Reset(stage, stopped: false);
        },
        [("ResetDisk", "InvalidSnapshotId.NotReady")] = stage =>
        {
            var (disk, snapshot) = (stage.PlainDisk, Unfinished(stage, stage.PlainDisk));
            stage.Client.Call("Ecs", "StopInstance", ("InstanceId", stage.Instance));
            stage.Client.Wait(TimeSpan.FromSeconds(21));
            return stage.Refused("ResetDisk", ("DiskId", disk), ("SnapshotId", snapshot));
        },
        [("ResetDisk", "IncorrectDiskStatus.HasUnfinishedSnapshot")] = stage =>
        {
            _ = stage.PlainSnapshot;
            stage.Client.Stop(stage.Instance);
            Capturing(stage);
            return stage.Refused("ResetDisk", ("DiskId", stage.PlainDisk), ("SnapshotId", stage.PlainSnapshot));
        },
        [("ReInitDisk", "IncorrectInstanceStatus")] = stage => stage.Refused("ReInitDisk", ("DiskId", stage.PlainDisk)),
        [("ReInitDisk", "IncorrectDiskStatus")] = stage => stage.Refused("ReInitDisk", ("DiskId", ReIniting(stage))),
        [("ReInitDisk", "DiskCreatingSnapshot")] = stage =>
        {
            _ = stage.PlainDisk;
            stage.Client.Stop(stage.Instance);
            return stage.Refused("ReInitDisk", ("DiskId", Capturing(stage)));
        },
        [("CreateImage", "IncorrectInstanceStatus")] = stage => Image(stage, Stopping),
        [("CreateImage", "IncorrectDiskStatus")] = stage => Image(stage, stage => Detaching(stage)),
        [("CreateImage", "IncorrectDiskStatus.CreatingSnapshot")] = stage => Image(stage, stage => Capturing(stage)),
        [("CreateImage", "InvalidSnapshotId.NotReady")] =
            stage => stage.Refused("CreateImage", ("SnapshotId", Unfinished(stage, stage.SystemDisk))),
        [("CopyImage", "IncorrectImageStatus")] = stage => stage.Refused("CopyImage", ("ImageId",
            stage.Client.Call("Ecs", "CreateImage", ("InstanceId", stage.Instance)).Text("ImageId"))),
        [("CancelCopyImage", "IncorrectImageStatus")] =
            stage => stage.Refused("CancelCopyImage", ("ImageId", stage.EncryptedImage)),
        [("ReplaceSystemDisk", "IncorrectInstanceStatus")] = Replace,
        [("ReplaceSystemDisk", "IncorrectDiskStatus")] = stage =>
        {
            stage.Client.Stop(stage.Instance);
            stage.Client.Call("Ecs", "ReInitDisk", ("DiskId", stage.SystemDisk));
            return Replace(stage);
        },
        [("ReplaceSystemDisk", "DiskCreatingSnapshot")] = stage =>
        {
            stage.Client.Stop(stage.Instance);
            Unfinished(stage, stage.SystemDisk);
            return Replace(stage);
        },
        [("DeleteInstance", "IncorrectInstanceStatus")] =
            stage => stage.Refused("DeleteInstance", ("InstanceId", stage.Instance)),
        [("DeleteInstance", "IncorrectInstanceStatus.Initializing")] = stage => stage.Refused("DeleteInstance", ("InstanceId",
            stage.Client.Call("Ecs", "RunInstances", ("ZoneId", TestCloud.Zone), ("ImageId", TestCloud.Image),
                ("InstanceType", "ecs.g7.large"))["InstanceIdSets"]!["InstanceIdSet"]![0]!.GetValue<string>())),
        [("StopInstance", "IncorrectInstanceStatus")] =
            stage => stage.Refused("StopInstance", ("InstanceId", stage.Client.Stop(stage.Instance))),
        [("StartInstance", "IncorrectInstanceStatus")] =
            stage => stage.Refused("StartInstance", ("InstanceId", stage.Instance)),
        [("RebootInstance", "IncorrectInstanceStatus")] =
            stage => stage.Refused("RebootInstance", ("InstanceId", stage.Client.Stop(stage.Instance))),
    };

    private static CloudException Snapshot(ErrorStage stage, string disk, Action<ErrorStage>? then = null)
    {
        then?.Invoke(stage);
        return stage.Refused("CreateSnapshot", ("DiskId", disk));
    }

    private static CloudException Image(ErrorStage stage, Action<ErrorStage> first)
    {
        first(stage);
        return stage.Refused("CreateImage", ("InstanceId", stage.Instance));
    }

    private static CloudException Reset(ErrorStage stage, bool stopped, params (string, string?)[] more)
    {
        var snapshot = stage.PlainSnapshot;
        if (stopped) stage.Client.Stop(stage.Instance);
        return stage.Refused("ResetDisk", [("DiskId", stage.PlainDisk), ("SnapshotId", snapshot), .. more]);
    }

    private static CloudException Replace(ErrorStage stage) =>
        stage.Refused("ReplaceSystemDisk", ("InstanceId", stage.Instance), ("ImageId", TestCloud.Image));

    private static CloudException Twice(ErrorStage stage, params (string, string?)[] copy)
    {
        stage.Client.Call("Ecs", "CopySnapshot",
            [("SnapshotId", stage.PlainSnapshot), ("DestinationSnapshotName", "first"), .. copy]);
        return stage.CopyRefused(stage.PlainSnapshot, copy);
    }

    private static string Available(ErrorStage stage)
    {
        var disk = stage.Client.CreateDisk();
        stage.Client.Wait(TimeSpan.FromSeconds(10));
        return disk;
    }

    private static string Detaching(ErrorStage stage)
    {
        stage.Client.Call("Ecs", "DetachDisk", ("InstanceId", stage.Instance), ("DiskId", stage.PlainDisk));
        return stage.PlainDisk;
    }

    private static string ReIniting(ErrorStage stage)
    {
        var disk = stage.PlainDisk;
        stage.Client.Stop(stage.Instance);
        stage.Client.Call("Ecs", "ReInitDisk", ("DiskId", disk));
        return disk;
    }

    /// <summary>The disk, with a snapshot that takes a while yet.</summary>
    private static string Capturing(ErrorStage stage)
    {
        Unfinished(stage, stage.PlainDisk);
        return stage.PlainDisk;
    }

    private static string Slow(ErrorStage stage) =>
        stage.Client.AttachedDisk(stage.Instance, ("Size", "40"), ("DiskCategory", "cloud_ssd"));

    private static string Unfinished(ErrorStage stage, string disk) =>
        stage.Client.Call("Ecs", "CreateSnapshot", ("DiskId", disk)).Text("SnapshotId");

    private static void Stopping(ErrorStage stage) =>
        stage.Client.Call("Ecs", "StopInstance", ("InstanceId", stage.Instance));
}
