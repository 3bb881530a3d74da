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
        if (names.Count > KeyTags.Quota) throw request.Invalid("TagKey");
        var keys = TaggedKeys.Of(request, required: true);
        var all = names.Count == 0 && request.Boolean("All") == true;
        TaggedKeys.Untag(request, keys, all ? null : names);
        return Done(request);
    }
}
