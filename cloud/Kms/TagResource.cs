using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Puts tags on one key, in the older form:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/TagResource"/>.</summary>
internal sealed class TagResource() : KmsAction("TagResource", mutates: true, ["KeyId", "Tags"],
    "Keys only; there are no secrets and certificates.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        request.Required("Tags");
        var tags = KeyTags.Parse(request);
        if (tags.Count == 0) throw request.Invalid("Tags");

        TaggedKeys.Tag(request, [KeyById(request)], tags);
        return Done(request);
    }
}
