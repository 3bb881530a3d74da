using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Tells which private pools instances take their capacity from:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAttachmentAttributes"/>.</summary>
internal sealed class DescribeInstanceAttachmentAttributes() : EcsAction("DescribeInstanceAttachmentAttributes",
    mutates: false, ["InstanceIds", "PageNumber", "PageSize"], "There are no private pools.")
{
    public override JsonObject Answer(Request request)
    {
        var malformed = EcsErrors.Invalid("InstanceIds");
        request.Required("InstanceIds");
        var ids = JsonList(request, "InstanceIds", malformed, malformed)!;
        var instances = request.Here(request.Store.Instances).Where(instance => ids.Contains(instance.Id)).ToList();
        return ListPage.Answer(request, instances, 100, "Instances", "Instance", instance => new JsonObject
        {
            ["InstanceId"] = instance.Id,
            ["PrivatePoolOptionsMatchCriteria"] = "None",
            ["PrivatePoolOptionsId"] = "",
        });
    }
}
