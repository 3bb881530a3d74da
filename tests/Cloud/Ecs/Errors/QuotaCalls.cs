using Infra.Tests.Cloud.Blocks;

namespace Infra.Tests.Cloud.Ecs.Errors;

/// <summary>Calls that come when there is as much as there may be, each with the code that refuses it.</summary>
internal static class QuotaCalls
{
    public static RefusedCalls All { get; } = new()
    {
        [("CreateSnapshot", "QuotaExceed.Snapshot")] =
            stage => stage.Refused("CreateSnapshot", ("DiskId", Captured(stage, stage.PlainDisk))),
        [("CreateImage", "QuotaExceed.Snapshot")] = stage =>
        {
            Captured(stage, stage.PlainDisk);
            return stage.Refused("CreateImage", ("InstanceId", stage.Instance));
        },
        [("CreateImage", "QuotaExceed.Image")] =
            stage => stage.Refused("CreateImage", ("SnapshotId", Pictured(stage))),
        [("CopyImage", "QuotaExceed.Image")] = stage =>
        {
            Pictured(stage, images: 99);
            return stage.Refused("CopyImage", ("ImageId", stage.PlainImage));
        },
        [("CopyImage", "SizeExceed.Image")] = stage => stage.Refused("CopyImage",
            ("ImageId", stage.Client.CreateImage(("SystemDisk.Size", "501")))),
        [("CreateAutoSnapshotPolicy", "AutoSnapshotPolicy.QuotaExceed")] = stage =>
        {
            for (var i = 0; i < 100; i++) stage.Client.Call("Ecs", "CreateAutoSnapshotPolicy", ErrorStage.Policy);
            return stage.PolicyRefused();
        },
        [("CreateDisk", "QuotaExceed.PostPaidDisk")] = _ =>
        {
            using var small = new ErrorStage(new() { DiskLimit = 1 });
            small.Client.CreateDisk();
            return small.DiskRefused();
        },
        [("RunInstances", "QuotaExceed.PostPaidDisk")] = _ =>
        {
            using var small = new ErrorStage(new() { DiskLimit = 3 });
            return small.RunRefused(("Amount", "2"), ("DataDisk.1.Size", "40"));
        },
        [("AttachDisk", "InstanceDiskLimitExceeded")] = stage =>
        {
            for (var i = 0; i < 16; i++) stage.Client.AttachedDisk(stage.Instance);
            var disk = stage.Client.CreateDisk();
            stage.Client.Wait(TimeSpan.FromSeconds(10));
            return stage.Refused("AttachDisk", ("InstanceId", stage.Instance), ("DiskId", disk));
        },
        [("RunInstances", "InstanceDiskLimitExceeded")] = stage => stage.RunRefused(
            [.. Enumerable.Range(1, 17).Select(number => ($"DataDisk.{number}.Size", (string?)"40"))]),
    };

    /// <summary>The disk, with the 256 manual snapshots that it may have.</summary>
    private static string Captured(ErrorStage stage, string disk)
    {
        for (var i = 0; i < 256; i++) stage.Client.SnapshotOf(disk);
        return disk;
    }

    private static string Pictured(ErrorStage stage, int images = 100)
    {
        for (var i = 0; i < images; i++) stage.Client.Call("Ecs", "CreateImage", ("SnapshotId", stage.SystemSnapshot));
        return stage.SystemSnapshot;
    }
}
