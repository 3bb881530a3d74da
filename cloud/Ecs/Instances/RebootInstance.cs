using System.Text.Json.Nodes;
using Infra.Cloud.Blocks;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Restarts a running instance, which needs the keys of its disks:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/RebootInstance"/>.</summary>
internal sealed class RebootInstance() : EcsAction("RebootInstance", mutates: true,
    ["InstanceId", "ForceStop", "DryRun"], "Its status is Starting until it runs again.")
{
    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        request.Boolean("ForceStop");
        if (instance.StatusAt(request.At) != "Running") throw request.Refuse(EcsErrors.InstanceStatus);
        var keys = DiskKeys.UnlockAll(request, instance);
        EcsDryRun.End(request);

        PowerRules.Start(request, instance, keys, Durations.RebootInstance);
        return Done(request);
    }
}
