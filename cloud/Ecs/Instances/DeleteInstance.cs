using System.Text.Json.Nodes;
using Infra.Cloud.Vpc;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Releases an instance that is stopped, or any with Force:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteInstance"/>.</summary>
internal sealed class DeleteInstance() : EcsAction("DeleteInstance", mutates: true,
    ["InstanceId", "Force", "TerminateSubscription", "DryRun"], "The instance is gone at once.")
{
    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        var status = instance.StatusAt(request.At);
        request.Boolean("TerminateSubscription");
        if (status == "Pending")
            throw request.Refuse(EcsErrors.InstanceStatus with { Code = "IncorrectInstanceStatus.Initializing" });
        if (status != "Stopped" && request.Boolean("Force") != true) throw request.Refuse(EcsErrors.InstanceStatus);
        if (instance.Attributes.At(request.At, InstanceAttribute.DeletionProtection) == "true")
            throw request.Refuse(EcsErrors.DeletionProtected);
        EcsDryRun.End(request);

        request.Store.Blocks.Hosts.ForgetInstance(instance.Id);
        foreach (var disk in request.Store.DisksOn(instance.Id, request.At).ToList())
        {
            if (disk.Flags.At(request.At).DeleteWithInstance) disk.DeleteAt(request.At);
            else
                disk.Place = disk.Place.Set(request.Moment,
                    disk.Place.At(request.At) with { LeavingAt = request.At, Until = request.At, IsReIniting = false });
            request.Touch(disk);
        }

        foreach (var eip in request.Store.Eips.At(request.At).ToList())
            if (eip.TargetAt(request.At)?.InstanceId == instance.Id) eip.Release(request);
        VpcRules.Delete(request, instance);
        return Done(request);
    }
}
