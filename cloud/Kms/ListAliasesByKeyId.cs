using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Lists the aliases of a key:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/ListAliasesByKeyId"/>.</summary>
internal sealed class ListAliasesByKeyId() : KmsAction("ListAliasesByKeyId", mutates: false,
    ["KeyId", "PageNumber", "PageSize"])
{
    public override JsonObject Answer(Request request)
    {
        var key = KeyById(request);
        return ListAliases.AnswerPage(request, keyId => keyId == key.Id);
    }
}
