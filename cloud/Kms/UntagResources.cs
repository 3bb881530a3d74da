using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Takes tags off keys:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/UntagResources"/>.</summary>
internal sealed class UntagResources() : KmsAction("UntagResources", mutates: true,
    ["RegionId", "ResourceType", "ResourceId.N", "TagKey.N", "All"], "Keys only; there are no secrets.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var names = request.Values("TagKey");
        if (names.Any(KeyTags.IsReserved)) throw request.Refuse(KmsErrors.InvalidTagKey);

        var keys = TaggedKeys.Of(request, required: true);
        TaggedKeys.CheckChangeable(request, keys);
        var all = names.Count == 0 && request.Boolean("All") == true;
        foreach (var key in keys)
        {
            var own = key.Tags?.At(request.At).Select(tag => tag.Key).ToList() ?? [];
            foreach (var name in all ? own : own.Intersect(names)) key.Tags!.Put(request.Moment, name, null);
            request.Touch(key);
        }

        return Done(request);
    }
}
