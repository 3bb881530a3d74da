using System.Globalization;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos;

/// <summary>A page of a list by MaxResults and NextToken. The token is the number of what was given.</summary>
internal static class OosPage
{
    private const int DefaultSize = 50;
    private const int MaxSize = 100;

    /// <summary>The answer with one page of a list.</summary>
    /// <param name="request">The call.</param>
    /// <param name="list">The name of the list.</param>
    /// <param name="items">The whole list.</param>
    /// <param name="describe">Makes an item of the answer.</param>
    /// <param name="least">The smallest size that may be asked for.</param>
    public static JsonObject Answer<T>(
        Request request, string list, IReadOnlyList<T> items, Func<T, JsonNode> describe, int least = 1)
    {
        var size = request.Integer("MaxResults", least, MaxSize) ?? DefaultSize;
        var start = request.Optional("NextToken") is not { } token ? 0
            : int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number : throw request.Invalid("NextToken");
        return new()
        {
            [list] = new JsonArray([.. items.Skip(start).Take(size).Select(describe)]),
            ["MaxResults"] = size,
            ["NextToken"] = (long)start + size < items.Count
                ? (start + size).ToString(CultureInfo.InvariantCulture) : "",
            ["RequestId"] = request.RequestId,
        };
    }
}
