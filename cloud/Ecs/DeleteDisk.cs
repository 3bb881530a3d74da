using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Releases a disk that is Available:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDisk"/>.</summary>
internal sealed class DeleteDisk() : EcsAction("DeleteDisk", mutates: true, ["DiskId"])
{
    public override JsonObject Answer(Request request)
    {
        var disk = DiskOf(request);
        if (disk.IsSystem) throw request.Refuse(EcsErrors.DiskIsSystem);

        var status = disk.StatusAt(request.At);
        if (status == DiskStatus.Creating) throw request.Refuse(EcsErrors.DiskInitializing);
        if (status != DiskStatus.Available) throw request.Refuse(EcsErrors.DiskStatus);
        if (DiskRules.HasUnfinishedSnapshot(request, disk)) throw request.Refuse(EcsErrors.CreatingSnapshot);

        disk.DeleteAt(request.At);
        request.Touch(disk);
        return Done(request);
    }
}
