using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Lists the versions of a key, newest first:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/ListKeyVersions"/>.</summary>
internal sealed class ListKeyVersions() : KmsAction("ListKeyVersions", mutates: false,
    ["KeyId", "PageNumber", "PageSize"],
    "Only automatic rotation makes versions; the order of the list is not documented, newest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        var paging = Paging.Of(request, 101);
        var key = KeyByIdOrAlias(request);
        List<DateTimeOffset> dates = [key.CreatedAt, .. KeyVersions.Rotations(key, request.At)];
        var versions = dates.Select((date, number) => (Date: date, Id: KeyVersions.Id(key, number))).Reverse().ToList();

        return Page(request, paging, versions, "KeyVersions", "KeyVersion", version => new JsonObject
        {
            ["KeyId"] = key.Id,
            ["KeyVersionId"] = version.Id,
            ["CreationDate"] = ApiTime.Text(version.Date),
        });
    }
}
