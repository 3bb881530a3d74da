using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Sets or clears the time at which an instance is to be released:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAutoReleaseTime"/>.</summary>
internal sealed class ModifyInstanceAutoReleaseTime() : EcsAction("ModifyInstanceAutoReleaseTime", mutates: true,
    ["InstanceId", "AutoReleaseTime"], "The time is kept; nothing is released by itself.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        instance.Change(request, InstanceAttribute.AutoReleaseTime, request.Raw("AutoReleaseTime") ?? "");
        request.Touch(instance);
        return Done(request);
    }
}
