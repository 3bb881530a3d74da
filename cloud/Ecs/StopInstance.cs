using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs;

/// <summary>Stops a running instance:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/StopInstance"/>.</summary>
internal sealed class StopInstance() : EcsAction("StopInstance", mutates: true,
    ["InstanceId", "ForceStop", "StoppedMode"],
    "How an instance stops makes no difference.")
{
    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        request.Boolean("ForceStop");
        request.OneOf("StoppedMode", "StopCharging", "StopCharging", "KeepCharging");
        if (instance.StatusAt(request.At) != "Running") throw request.Refuse(EcsErrors.InstanceStatus);

        instance.Power = instance.Power.Set(request.Moment, new(false, request.At + Durations.StopInstance));
        request.Touch(instance);
        return Done(request);
    }
}
