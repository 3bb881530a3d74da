using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs;

/// <summary>Detaches a data disk, which takes about a minute:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachDisk"/>.</summary>
internal sealed class DetachDisk() : EcsAction("DetachDisk", mutates: true,
    ["InstanceId", "DiskId", "DeleteWithInstance"],
    "Data disks only: a system disk stays with its instance.")
{
    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        var disk = DiskOf(request);
        if (disk.IsSystem) throw request.Refuse(EcsErrors.DiskIsSystem);

        var status = disk.StatusAt(request.At);
        var place = disk.Place.At(request.At);
        if (status == DiskStatus.Available) throw request.Refuse(EcsErrors.AlreadyDetached);
        if (place.InstanceId != instance.Id) throw request.Refuse(EcsErrors.DiskNotAttachedHere);
        if (status != DiskStatus.InUse) throw request.Refuse(EcsErrors.DiskStatus);
        if (instance.StatusAt(request.At) is not ("Running" or "Stopped"))
            throw request.Refuse(EcsErrors.InstanceStatus);

        disk.Place = disk.Place.Set(request.Moment,
            place with { LeavingAt = request.At, Until = request.At + Durations.DetachDisk, IsReIniting = false });
        request.Store.Blocks.Hosts.ForgetDisk(disk.Id);
        request.Touch(disk);
        return Done(request);
    }
}
