using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Puts tags on keys:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/TagResources"/>.</summary>
internal sealed class TagResources() : KmsAction("TagResources", mutates: true,
    ["RegionId", "ResourceType", "ResourceId.N", "Tag.N.Key", "Tag.N.Value"], "Keys only; there are no secrets.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var tags = KeyTags.Read(request);
        if (tags.Count == 0) throw request.Refuse(Missing("Tag"));

        var keys = TaggedKeys.Of(request, required: true);
        TaggedKeys.Tag(request, keys, tags);
        return Done(request);
    }
}
