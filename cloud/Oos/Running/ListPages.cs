using System.Globalization;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Running;

/// <summary>How a list is read to its end: by number and size, or by token.</summary>
internal sealed class ListPages
{
    private const int Size = 50;

    private readonly bool _byNumber;

    private ListPages(bool byNumber) => _byNumber = byNumber;

    /// <summary>The way to page through the answers of an action, or null if it has no pages or the template asks for
    /// one of them.</summary>
    public static ListPages? Of(ApiAction? action, Dictionary<string, string> parameters)
    {
        if (action is null || parameters.ContainsKey("PageNumber") || parameters.ContainsKey("NextToken")) return null;
        if (action.Takes("PageNumber") && action.Takes("PageSize"))
        {
            parameters.TryAdd("PageSize", Size.ToString(CultureInfo.InvariantCulture));
            return new(byNumber: true);
        }

        return action.Takes("NextToken") ? new(byNumber: false) : null;
    }

    /// <summary>Asks for the next page, if there is one.</summary>
    public bool Next(JsonObject answer, Dictionary<string, string> parameters, int page)
    {
        if (!_byNumber)
        {
            if (answer["NextToken"]?.ToString() is not { Length: > 0 } token) return false;
            parameters["NextToken"] = token;
            return true;
        }

        var size = int.TryParse(parameters["PageSize"], CultureInfo.InvariantCulture, out var own) ? own : Size;
        if (answer["TotalCount"] is not JsonValue total || !total.TryGetValue<int>(out var count)
            || (page - 1L) * size >= count)
            return false;
        parameters["PageNumber"] = page.ToString(CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>Puts the items of a further page behind those of the first, and its token in the place of the
    /// first's.</summary>
    public static void Append(JsonObject first, JsonObject further)
    {
        foreach (var (name, value) in further.ToList())
        {
            if (value is JsonArray items && first[name] is JsonArray list)
                foreach (var item in items.ToList()) list.Add(item?.DeepClone());
            else if (value is JsonObject inner && first[name] is JsonObject outer) Append(outer, inner);
            else if (name == "NextToken") first[name] = value?.DeepClone();
        }
    }
}
