using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Lists the KMS instances of a region:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/ListKmsInstances"/>.</summary>
internal sealed class ListKmsInstances() : KmsAction("ListKmsInstances", mutates: false, ["PageNumber", "PageSize"],
    "Every region has one software instance from the beginning.")
{
    public override JsonObject Answer(Request request)
    {
        var paging = Paging.Of(request, 100);
        return Page(request, paging, [request.Region], "KmsInstances", "KmsInstance", region => new JsonObject
        {
            ["KmsInstanceId"] = KmsInstances.IdOf(region),
            ["KmsInstanceArn"] = KmsInstances.ArnOf(region),
        });
    }
}
