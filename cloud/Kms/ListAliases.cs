using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Lists the aliases of a region:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/ListAliases"/>.</summary>
internal sealed class ListAliases() : KmsAction("ListAliases", mutates: false, ["PageNumber", "PageSize"])
{
    public override JsonObject Answer(Request request) => AnswerPage(request, _ => true);

    /// <summary>The page of the aliases whose key fits.</summary>
    internal static JsonObject AnswerPage(Request request, Func<string, bool> which)
    {
        var paging = Paging.Of(request, 100);
        var aliases = request.Store.Aliases.At(request.At)
            .Where(alias => alias.Region == request.Region)
            .Select(alias => (alias.Name, KeyId: alias.KeyAt(request)))
            .Where(alias => alias.KeyId is not null && which(alias.KeyId))
            .OrderBy(alias => alias.Name, StringComparer.Ordinal)
            .ToList();

        return Page(request, paging, aliases, "Aliases", "Alias", alias => new JsonObject
        {
            ["AliasName"] = alias.Name,
            ["AliasArn"] = Arn.Alias(request.Region, alias.Name),
            ["KeyId"] = alias.KeyId,
        });
    }
}
