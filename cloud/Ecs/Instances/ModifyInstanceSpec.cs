using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Changes the type of a stopped instance:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceSpec"/>.</summary>
internal sealed class ModifyInstanceSpec() : EcsAction("ModifyInstanceSpec", mutates: true,
    ["InstanceId", "InstanceType", "ClientToken"], "Every type can become every other one.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        var type = InstanceType.Parse(request.Required("InstanceType"))
            ?? throw request.Refuse(InstanceErrors.TypeNotSupported);
        PowerRules.CheckStopped(request, instance);
        if (request.Store.DisksOn(instance.Id, request.At).Any(disk => disk is { IsSystem: true, Encrypted: true }))
            EncryptionChoice.CheckInstance(request, type, instance.Zone, isSystem: true);

        instance.Change(request, InstanceAttribute.InstanceType, type.Name);
        request.Touch(instance);
        return Done(request);
    }
}
