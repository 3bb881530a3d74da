using System.Text.Json.Nodes;

namespace Infra.Cloud;

/// <summary>A page of a list, by NextToken and MaxResults or by number and size.</summary>
internal static class ListPage
{
    public static JsonObject Answer<T>(
        Request request, List<T> all, int maxPageSize, string list, string item, Func<T, JsonNode> describe,
        int maxResults = 500)
    {
        var paging = Paging.Of(request, maxPageSize);
        var byToken = request.Optional("MaxResults") is not null || request.Optional("NextToken") is not null;
        var size = byToken ? request.Integer("MaxResults", 1, maxResults) ?? 10 : paging.Size;
        var start = byToken ? Start(request) : (paging.Number - 1L) * paging.Size;

        var items = new JsonArray();
        for (var index = (int)Math.Min(all.Count, start); index < Math.Min(all.Count, start + size); index++)
            items.Add(describe(all[index]));
        var answer = new JsonObject
        {
            [list] = new JsonObject { [item] = items },
            ["TotalCount"] = all.Count,
            ["RequestId"] = request.RequestId,
        };
        if (byToken)
        {
            answer["NextToken"] = start + size < all.Count ? (start + size).ToString() : "";
            return answer;
        }

        answer["PageNumber"] = paging.Number;
        answer["PageSize"] = paging.Size;
        if (request.Takes("NextToken")) answer["NextToken"] = "";
        return answer;
    }

    private static long Start(Request request) => request.Optional("NextToken") is not { } token ? 0
        : int.TryParse(token, out var start) && start >= 0 ? start
        : throw request.Invalid("NextToken");
}
