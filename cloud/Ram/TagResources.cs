using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>Puts tags on roles, users or policies:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/TagResources"/>.</summary>
internal sealed class TagResources() : RamAction("TagResources", mutates: true,
    ["ResourceType", "ResourceNames.N", "Tag.N.Key", "Tag.N.Value"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var tags = RamTags.Read(request);
        if (tags.Count == 0) throw request.Refuse(Missing("Tag"));

        var resources = RamTags.Resources(request, required: true);
        foreach (var (_, entity) in resources)
            if (entity.TagsAt(request.At).Concat(tags).DistinctBy(tag => tag.Key).Count() > RamTags.Quota)
                throw request.Invalid("Tag");

        foreach (var (_, entity) in resources)
        {
            entity.Tags ??= [];
            foreach (var (key, value) in tags) entity.Tags.Put(request.Moment, key, value);
            request.Touch(entity);
        }

        return Done(request);
    }
}
