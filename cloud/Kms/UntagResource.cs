using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Takes tags off one key, in the older form:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/UntagResource"/>.</summary>
internal sealed class UntagResource() : KmsAction("UntagResource", mutates: true, ["KeyId", "TagKeys"],
    "Keys only; there are no secrets and certificates.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var names = Names(request);
        TaggedKeys.Untag(request, [KeyById(request)], names);
        return Done(request);
    }

    private static List<string> Names(Request request)
    {
        try
        {
            return [.. JsonNode.Parse(request.Required("TagKeys"))!.AsArray().Select(name => name!.GetValue<string>())];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw request.Invalid("TagKeys");
        }
    }
}
