using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Lists the tags of resources:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ListTagResources"/>.</summary>
internal sealed class ListTagResources() : EcsAction("ListTagResources", mutates: false,
    ["ResourceType", "ResourceId.N", "Tag.N.Key", "Tag.N.Value", "NextToken"], "Disks, snapshots and instances.")
{
    public override JsonObject Answer(Request request)
    {
        var resources = TaggedResources.Of(request, required: false);
        if (resources.Count == 0) resources = [.. TaggedResources.All(request)];
        return TagList.Answer(request, 50, request.Required("ResourceType"),
            resources.Select(resource => (resource.Id, resource.TagsAt(request.At))));
    }
}
