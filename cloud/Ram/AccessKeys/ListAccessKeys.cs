using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.AccessKeys;

/// <summary>Lists access keys without their secrets:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListAccessKeys"/>.</summary>
internal sealed class ListAccessKeys() : AccessKeyAction("ListAccessKeys", mutates: false, [])
{
    public override JsonObject Answer(Request request)
    {
        var keys = request.Store.AccessKeysOf(OwnerOf(request), request.At)
            .OrderBy(key => key.CreatedAt).ThenBy(key => key.Id, StringComparer.Ordinal)
            .Select(key => Describe(request, key));
        var answer = Done(request);
        answer["AccessKeys"] = new JsonObject { ["AccessKey"] = new JsonArray([.. keys]) };
        return answer;
    }
}
