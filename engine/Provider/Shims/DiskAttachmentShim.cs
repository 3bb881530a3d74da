using Infra.Cloud;

namespace Infra.Engine;

/// <summary>alicloud_ecs_disk_attachment:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_disk_attachment.</summary>
internal sealed class DiskAttachmentShim() : ResourceShim("alicloud:ecs/ecsDiskAttachment:EcsDiskAttachment")
{
    private static readonly string[] RetryAttach =
        ["IncorrectDiskStatus", "IncorrectInstanceStatus", "OperationConflict", "InternalError", "InvalidOperation.Conflict",
            "IncorrectDiskStatus.Initializing"];

    private static readonly string[] s_attributes = ["DeleteAutoSnapshot"];

    private static readonly string[] s_place = ["InstanceId", "DiskId", "Device", "Status"];

    private static readonly string[] RetryDetach = ["DisksDetachingOnEcsExceeded", .. RetryAttach];

    public override void Create(ResourceStep step)
    {
        var (disk, instance) = (step.TextOrZero("diskId"), step.TextOrZero("instanceId"));
        var before = DiskCalls.DescribeExisting(step.Calls, disk, s_attributes, step.CreateTimeout);
        step.Calls.Call(DiskCalls.Product, "AttachDisk", step.CreateTimeout, RetryAttach,
            ("Bootable", step.TextIfSet("bootable")),
            ("DeleteWithInstance", step.TextIfSet("deleteWithInstance")),
            ("DiskId", disk),
            ("InstanceId", instance),
            ("KeyPairName", step.Text("keyPairName")),
            ("Password", step.Text("password")));
        step.Id = $"{disk}:{instance}";
        DiskCalls.WaitFor(step.Calls, disk, "Status", ["In_use"], TimeSpan.Zero, step.CreateTimeout);

        // Attaching can reset whether automatic snapshots go with the disk; the provider restores it.
        var after = DiskCalls.DescribeExisting(step.Calls, disk, s_attributes, step.CreateTimeout);
        if (after.Text("DeleteAutoSnapshot") != before.Text("DeleteAutoSnapshot"))
            step.Calls.Call(DiskCalls.Product, "ModifyDiskAttribute", step.UpdateTimeout, [],
                ("DiskId", disk), ("RegionId", step.Calls.Region), ("DeleteAutoSnapshot", before.Text("DeleteAutoSnapshot")));
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        var (diskId, instanceId) = Parts(step.Id);
        var disk = DiskCalls.Describe(step.Calls, diskId, s_place, step.CreateTimeout);
        // As the provider: a disk attached elsewhere but in use does not count as gone.
        if (disk is null || (disk.Text("InstanceId") != instanceId && disk.Text("Status") != "In_use")) return false;
        step.Set("instanceId", disk["InstanceId"]);
        step.Set("diskId", disk["DiskId"]);
        step.Set("device", disk["Device"]);
        return true;
    }

    public override void Update(ResourceStep step) => ReadExisting(step);

    public override bool IsUnderWay(ResourceStep step) =>
        DiskCalls.Describe(step.Calls, Parts(step.Id).Disk, s_place, step.CreateTimeout).Text("Status") is "Attaching";

    public override void Delete(ResourceStep step)
    {
        var (disk, instance) = Parts(step.Id);
        try
        {
            step.Calls.Call(DiskCalls.Product, "DetachDisk", step.DeleteTimeout, RetryDetach,
                ("DiskId", disk), ("InstanceId", instance), ("DeleteWithInstance", step.TextIfSet("deleteWithInstance")));
        }
        catch (ProviderException error) when (error.InnerException is CloudException
        {
            Code: "InvalidDisk.AlreadyDetached" or "InvalidDiskId.NotFound" or "InvalidDiskId.OperationNotSupported"
                or "InvalidInstanceId.NotFound",
        })
        {
            return;
        }
        DiskCalls.WaitFor(step.Calls, disk, "Status", ["Available"], TimeSpan.Zero, step.DeleteTimeout);
    }

    private static (string Disk, string Instance) Parts(string? id) =>
        id?.Split(':') is [var disk, var instance]
            ? (disk, instance)
            : throw new ProviderException($"the id of an attachment must be DISK:INSTANCE; got '{id}'");
}
