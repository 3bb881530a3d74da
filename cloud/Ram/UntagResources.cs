using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>Takes tags off roles, users or policies:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/UntagResources"/>.</summary>
internal sealed class UntagResources() : RamAction("UntagResources", mutates: true,
    ["ResourceType", "ResourceNames.N", "TagKey.N", "All"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var names = request.Values("TagKey");
        var all = names.Count == 0 && request.Boolean("All") == true;
        foreach (var (_, entity) in RamTags.Resources(request, required: true))
        {
            var own = entity.TagsAt(request.At).Select(tag => tag.Key).ToList();
            foreach (var name in all ? own : own.Intersect(names)) entity.Tags!.Put(request.Moment, name, null);
            request.Touch(entity);
        }

        return Done(request);
    }
}
