using System.Text.Json.Nodes;
using Infra.Cloud.Blocks;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Starts a stopped instance, which needs the keys of its disks:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/StartInstance"/>.</summary>
internal sealed class StartInstance() : EcsAction("StartInstance", mutates: true, ["InstanceId", "DryRun"],
    "While a disk is ReIniting it is refused with IncorrectDiskStatus; the service's code is not published.")
{
    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        if (instance.StatusAt(request.At) != "Stopped") throw request.Refuse(EcsErrors.InstanceStatus);
        PowerRules.CheckDisks(request, instance);
        var keys = DiskKeys.UnlockAll(request, instance);
        EcsDryRun.End(request);

        PowerRules.Start(request, instance, keys, Durations.StartInstance);
        return Done(request);
    }
}
