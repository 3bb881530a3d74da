using System.Text.Json.Nodes;
using Infra.Cloud.Blocks;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs;

/// <summary>Attaches a data disk to an instance:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachDisk"/>.</summary>
internal sealed class AttachDisk() : EcsAction("AttachDisk", mutates: true,
    ["InstanceId", "DiskId", "Device", "DeleteWithInstance", "Bootable", "Password", "KeyPairName"],
    "Data disks only, each to one instance: a disk cannot come back as a system disk, and multi-attach disks take one.")
{
    public override IReadOnlyList<string> Secrets => ["Password"];

    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        var disk = DiskOf(request);
        if (request.Boolean("Bootable") == true)
            throw request.Refuse(new ServiceError(400, "InvalidDisk.DiskNotBootable",
                "The specified disk is not a bootable disk, can not be attached as system disk."));

        var status = disk.StatusAt(request.At);
        if (status == DiskStatus.InUse) throw request.Refuse(EcsErrors.DiskInUse);
        if (status != DiskStatus.Available) throw request.Refuse(EcsErrors.DiskStatus);
        if (disk.Zone != instance.Zone) throw request.Refuse(EcsErrors.DifferentZones);
        if (instance.StatusAt(request.At) is not ("Running" or "Stopped"))
            throw request.Refuse(EcsErrors.InstanceStatus);

        var attached = request.Store.DisksOn(instance.Id, request.At).Count(other => !other.IsSystem);
        if (attached >= Devices.MaxDataDisks) throw request.Refuse(EcsErrors.TooManyDisks);

        var device = Devices.Wanted(request, instance);
        var key = DiskKeys.Unlock(request, disk.Id, disk.KmsKeyId);

        disk.Place = disk.Place.Set(request.Moment,
            new DiskPlace(instance.Id, device, request.At, Until: request.At + Durations.AttachDisk));
        disk.Flags = disk.Flags.Set(request.Moment, disk.Flags.At(request.At) with
        {
            DeleteWithInstance = request.Boolean("DeleteWithInstance") ?? false,
        });
        request.Store.Put(disk);
        if (key is not null && instance.Power.At(request.At).On)
            request.Store.Blocks.Hosts.Hold(disk.Id, instance.Id, key);
        request.Touch(disk);
        return Done(request);
    }
}
