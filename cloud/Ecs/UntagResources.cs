using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Takes tags off resources:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/UntagResources"/>.</summary>
internal sealed class UntagResources() : EcsAction("UntagResources", mutates: true,
    ["ResourceType", "ResourceId.N", "TagKey.N", "All"], "Disks, snapshots and instances.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var names = request.Values("TagKey");
        var all = names.Count == 0 && request.Boolean("All") == true;
        foreach (var resource in TaggedResources.Of(request, required: true))
        {
            var own = resource.TagsAt(request.At).Select(tag => tag.Key).ToList();
            foreach (var name in all ? own : own.Intersect(names)) resource.Tags!.Put(request.Moment, name, null);
            request.Touch(resource);
        }

        return Done(request);
    }
}
