using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Lists the versions of a key, newest first:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/ListKeyVersions"/>.</summary>
internal sealed class ListKeyVersions() : KmsAction("ListKeyVersions", mutates: false,
    ["KeyId", "PageNumber", "PageSize"],
    "The order of the list is not documented; newest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        var paging = Paging.Of(request, 101);
        var key = KeyByIdOrAlias(request);
        var versions = KeyVersions.Of(key, request.At);
        versions.Reverse();
        return Page(request, paging, versions, "KeyVersions", "KeyVersion", version => version.Describe(key));
    }
}
