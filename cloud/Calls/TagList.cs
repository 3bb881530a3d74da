using System.Text.Json.Nodes;

namespace Infra.Cloud;

/// <summary>The answer of ListTagResources, which has the same shape for all products.</summary>
internal static class TagList
{
    /// <summary>Lists the tags of resources that carry all tags asked for (Tag.N.Key with or without
    /// Tag.N.Value).</summary>
    public static JsonObject Answer(Request request, int pageSize, string type,
        IEnumerable<(string Id, IEnumerable<KeyValuePair<string, string>> Tags)> resources, string? nameField = null)
    {
        var wanted = Wanted(request);
        var all = resources
            .Select(resource => (resource.Id, Tags: resource.Tags.ToList()))
            .Where(resource => wanted.All(want => resource.Tags.Exists(
                tag => tag.Key == want.Key && (want.Value is null || tag.Value == want.Value))))
            .SelectMany(resource => resource.Tags.Select(tag => (resource.Id, tag.Key, tag.Value)))
            .OrderBy(tag => tag.Id, StringComparer.Ordinal).ThenBy(tag => tag.Key, StringComparer.Ordinal)
            .ToList();

        var start = request.Optional("NextToken") is { } token
            ? int.TryParse(token, out var number) && number > 0 ? number : throw request.Invalid("NextToken")
            : 0;
        var page = all.Skip(start).Take(pageSize).Select(tag => Item(type, nameField, tag.Id, tag.Key, tag.Value));
        var next = start + pageSize;
        return new()
        {
            ["TagResources"] = new JsonObject { ["TagResource"] = new JsonArray([.. page]) },
            ["NextToken"] = next < all.Count ? next.ToString() : "",
            ["RequestId"] = request.RequestId,
        };
    }

    private static JsonObject Item(string type, string? nameField, string id, string key, string value)
    {
        var item = new JsonObject
        {
            ["ResourceId"] = id,
            ["ResourceType"] = type,
            ["TagKey"] = key,
            ["TagValue"] = value,
        };
        if (nameField is not null) item[nameField] = id;
        return item;
    }

    private static List<(string Key, string? Value)> Wanted(Request request)
    {
        var wanted = new List<(string, string?)>();
        while (request.Raw($"Tag.{wanted.Count + 1}.Key") is { } key)
            wanted.Add((key, request.Raw($"Tag.{wanted.Count + 1}.Value")));
        return wanted;
    }
}
