using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Lists the tags of keys:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/ListTagResources"/>.</summary>
internal sealed class ListTagResources() : KmsAction("ListTagResources", mutates: false,
    ["RegionId", "ResourceType", "ResourceId.N", "Tag.N.Key", "Tag.N.Value", "NextToken"],
    "Keys only; there are no secrets.")
{
    private const int PageSize = 200;

    public override JsonObject Answer(Request request)
    {
        if (request.Raw($"Tag.{KeyTags.Quota + 1}.Key") is not null) throw request.Invalid("Tag");
        var keys = TaggedKeys.Of(request, required: false);
        if (keys.Count == 0) keys = [.. request.Store.Keys.At(request.At).Where(key => key.Region == request.Region)];
        return TagList.Answer(request, PageSize, "key", keys.Select(key => (key.Id, key.TagsAt(request.At))));
    }
}
