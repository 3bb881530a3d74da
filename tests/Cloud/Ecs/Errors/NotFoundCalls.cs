using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs.Errors;

/// <summary>Calls that name something that is not there, each with the code that refuses it.</summary>
internal static class NotFoundCalls
{
    private const string Disk = "InvalidDiskId.NotFound";
    private const string Instance = "InvalidInstanceId.NotFound";
    private const string Image = "InvalidImageId.NotFound";
    private const string Snapshot = "InvalidSnapshotId.NotFound";

    public static RefusedCalls All { get; } = new()
    {
        [("CreateSnapshot", Disk)] = Refused("CreateSnapshot", ("DiskId", "d-none")),
        [("DeleteDisk", Disk)] = Refused("DeleteDisk", ("DiskId", "d-none")),
        [("ModifyDiskAttribute", Disk)] = Refused("ModifyDiskAttribute", ("DiskId", "d-none"), ("DiskName", "name")),
        [("ResetDisk", Disk)] = Refused("ResetDisk", ("DiskId", "d-none"), ("SnapshotId", "s-none")),
        [("ReInitDisk", Disk)] = Refused("ReInitDisk", ("DiskId", "d-none")),
        [("ApplyAutoSnapshotPolicy", Disk)] = stage => stage.Refused("ApplyAutoSnapshotPolicy",
            ("regionId", ErrorStage.Beijing),
            ("autoSnapshotPolicyId", stage.Client.Call("Ecs", "CreateAutoSnapshotPolicy", ErrorStage.Policy)
                .Text("AutoSnapshotPolicyId")), ("diskIds", "[\"d-none\"]")),
        [("AttachDisk", Disk)] =
            stage => stage.Refused("AttachDisk", ("InstanceId", stage.Instance), ("DiskId", "d-none")),
        [("DetachDisk", Disk)] =
            stage => stage.Refused("DetachDisk", ("InstanceId", stage.Instance), ("DiskId", "d-none")),
        [("AttachDisk", Instance)] =
            stage => stage.Refused("AttachDisk", ("InstanceId", "i-none"), ("DiskId", stage.PlainDisk)),
        [("DetachDisk", Instance)] =
            stage => stage.Refused("DetachDisk", ("InstanceId", "i-none"), ("DiskId", stage.PlainDisk)),
        [("CreateImage", Instance)] = Refused("CreateImage", ("InstanceId", "i-none")),
        [("ReplaceSystemDisk", Instance)] =
            Refused("ReplaceSystemDisk", ("InstanceId", "i-none"), ("ImageId", TestCloud.Image)),
        [("DeleteInstance", Instance)] = Refused("DeleteInstance", ("InstanceId", "i-none")),
        [("StopInstance", Instance)] = Refused("StopInstance", ("InstanceId", "i-none")),
        [("StartInstance", Instance)] = Refused("StartInstance", ("InstanceId", "i-none")),
        [("RebootInstance", Instance)] = Refused("RebootInstance", ("InstanceId", "i-none")),
        [("CopyImage", Image)] = Refused("CopyImage", ("ImageId", "m-none")),
        [("CancelCopyImage", Image)] = Refused("CancelCopyImage", ("ImageId", "m-none")),
        [("DeleteImage", Image)] = Refused("DeleteImage", ("ImageId", "m-none")),
        [("ModifyImageAttribute", Image)] = Refused("ModifyImageAttribute", ("ImageId", "m-none"), ("ImageName", "name")),
        [("RunInstances", Image)] = stage => stage.RunRefused(("ImageId", "m-none")),
        [("ReplaceSystemDisk", Image)] =
            stage => stage.Refused("ReplaceSystemDisk", ("InstanceId", stage.Instance), ("ImageId", "m-none")),
        [("CopySnapshot", Snapshot)] = stage => stage.CopyRefused("s-none"),
        [("DeleteSnapshot", Snapshot)] = Refused("DeleteSnapshot", ("SnapshotId", "s-none")),
        [("CreateDisk", Snapshot)] = stage => stage.DiskRefused(("SnapshotId", "s-none")),
        [("CreateImage", Snapshot)] = Refused("CreateImage", ("SnapshotId", "s-none")),
        [("ResetDisk", Snapshot)] =
            stage => stage.Refused("ResetDisk", ("DiskId", stage.PlainDisk), ("SnapshotId", "s-none")),
        [("RunInstances", Snapshot)] = stage => stage.RunRefused(("DataDisk.1.SnapshotId", "s-none")),
    };

    private static Func<ErrorStage, CloudException> Refused(string action, params (string, string?)[] parameters) =>
        stage => stage.Refused(action, parameters);
}
