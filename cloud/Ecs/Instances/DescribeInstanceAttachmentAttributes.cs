using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Tells from which reserved capacity instances start:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAttachmentAttributes"/>.</summary>
internal sealed class DescribeInstanceAttachmentAttributes() : EcsAction("DescribeInstanceAttachmentAttributes",
    mutates: false, ["InstanceIds", "PageNumber", "PageSize"])
{
    public override JsonObject Answer(Request request)
    {
        request.Required("InstanceIds");
        var malformed = EcsErrors.Invalid("InstanceIds");
        var instances = JsonList(request, "InstanceIds", malformed, malformed)!.Distinct()
            .Select(id => request.Find(request.Store.Instances, id)).OfType<Instance>().ToList();
        return ListPage.Answer(request, instances, 100, "Instances", "Instance", instance => new JsonObject
        {
            ["InstanceId"] = instance.Id,
            ["PrivatePoolOptionsMatchCriteria"] =
                instance.Attributes.At(request.At, PrivatePool.Criteria) is { Length: > 0 } criteria
                    ? criteria : PrivatePool.Default,
            ["PrivatePoolOptionsId"] = "",
        });
    }
}
