using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Releases an instance that is stopped, or any with Force:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteInstance"/>.</summary>
internal sealed class DeleteInstance() : EcsAction("DeleteInstance", mutates: true, ["InstanceId", "Force"])
{
    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        var status = instance.StatusAt(request.At);
        if (status == "Pending")
            throw request.Refuse(EcsErrors.InstanceStatus with { Code = "IncorrectInstanceStatus.Initializing" });
        if (status != "Stopped" && request.Boolean("Force") != true) throw request.Refuse(EcsErrors.InstanceStatus);

        foreach (var disk in request.Store.DisksOn(instance.Id, request.At).ToList())
        {
            if (disk.Flags.At(request.At).DeleteWithInstance) disk.DeleteAt(request.At);
            else
                disk.Place = disk.Place.Set(request.Moment,
                    disk.Place.At(request.At) with { LeavingAt = request.At, Until = request.At });
            request.Touch(disk);
        }

        instance.DeleteAt(request.At);
        request.Touch(instance);
        return Done(request);
    }
}
