using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Stops a running instance:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/StopInstance"/>.</summary>
internal sealed class StopInstance() : EcsAction("StopInstance", mutates: true,
    ["InstanceId", "ForceStop", "ConfirmStop", "StoppedMode", "DryRun"],
    "How an instance stops makes no difference to its disks.")
{
    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        request.Boolean("ForceStop");
        request.Boolean("ConfirmStop");
        var mode = request.OneOf("StoppedMode", "KeepCharging", "StopCharging", "KeepCharging");
        if (instance.StatusAt(request.At) != "Running") throw request.Refuse(EcsErrors.InstanceStatus);
        EcsDryRun.End(request);

        instance.Power = instance.Power.Set(request.Moment, new(false, request.At + Durations.StopInstance));
        instance.Change(request, InstanceAttribute.StoppedMode, mode);
        request.Store.Blocks.Hosts.ForgetInstance(instance.Id);
        request.Touch(instance);
        return Done(request);
    }
}
