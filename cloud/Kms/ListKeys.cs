using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Lists the keys of a region:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/ListKeys"/>.</summary>
internal sealed class ListKeys() : KmsAction("ListKeys", mutates: false, ["PageNumber", "PageSize", "Filters"],
    "The order of the list is not documented; oldest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        var paging = Paging.Of(request, 100);
        var filters = KeyFilters.Parse(request);
        var keys = request.Store.Keys.At(request.At)
            .Where(key => key.Region == request.Region && filters.Match(request, key))
            .ToList();

        return Page(request, paging, keys, "Keys", "Key", key => new JsonObject
        {
            ["KeyId"] = key.Id,
            ["KeyArn"] = Arn.Key(key.Region, key.Id),
        });
    }
}
