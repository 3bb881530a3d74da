using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>Puts tags on roles:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/TagResources"/>.</summary>
internal sealed class TagResources() : RamAction("TagResources", mutates: true,
    ["ResourceType", "ResourceNames.N", "Tag.N.Key", "Tag.N.Value"],
    "Roles only; there are no users and custom policies.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var tags = RoleTags.Read(request);
        if (tags.Count == 0) throw request.Refuse(Missing("Tag"));

        var roles = RoleTags.Roles(request, required: true);
        foreach (var role in roles)
            if (role.TagsAt(request.At).Concat(tags).DistinctBy(tag => tag.Key).Count() > RoleTags.Quota)
                throw request.Invalid("Tag");

        foreach (var role in roles)
        {
            role.Tags ??= [];
            foreach (var (key, value) in tags) role.Tags.Put(request.Moment, key, value);
            request.Touch(role);
        }

        return Done(request);
    }
}
