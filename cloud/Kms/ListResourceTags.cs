using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Lists the tags of one key, in the older form:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/ListResourceTags"/>.</summary>
internal sealed class ListResourceTags() : KmsAction("ListResourceTags", mutates: false, ["KeyId"])
{
    public override JsonObject Answer(Request request)
    {
        var key = KeyById(request);
        var tags = key.TagsAt(request.At).Select(tag => new JsonObject
        {
            ["KeyId"] = key.Id,
            ["TagKey"] = tag.Key,
            ["TagValue"] = tag.Value,
        });
        return new()
        {
            ["Tags"] = new JsonObject { ["Tag"] = new JsonArray([.. tags]) },
            ["RequestId"] = request.RequestId,
        };
    }
}
