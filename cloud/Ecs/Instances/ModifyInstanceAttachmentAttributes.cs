using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Changes from which reserved capacity an instance starts:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAttachmentAttributes"/>.</summary>
internal sealed class ModifyInstanceAttachmentAttributes() : EcsAction("ModifyInstanceAttachmentAttributes",
    mutates: true, ["InstanceId", PrivatePool.Criteria, PrivatePool.Id],
    "There are no private pools, so none can be named.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        request.Required(PrivatePool.Criteria);
        instance.Change(request, PrivatePool.Criteria, PrivatePool.Read(request));
        request.Touch(instance);
        return Done(request);
    }
}
