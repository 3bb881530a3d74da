using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Tags as the provider sends, compares and reads them.</summary>
internal static class Tags
{
    /// <summary>Tags of the cloud's own, which the provider neither shows nor removes.</summary>
    public static bool IsReserved(string key) =>
        key.StartsWith("aliyun", StringComparison.Ordinal) || key.StartsWith("acs:", StringComparison.Ordinal)
        || key.StartsWith("http://", StringComparison.Ordinal) || key.StartsWith("https://", StringComparison.Ordinal);

    /// <summary>Reads a list of tags; <paramref name="prefix"/> is Tag where the fields are called TagKey and TagValue.</summary>
    public static Properties Read(IEnumerable<JsonNode> tags, string prefix)
    {
        var map = new Properties(StringComparer.Ordinal);
        foreach (var tag in tags)
            if (tag.Text(prefix + "Key") is { } key && !IsReserved(key)) map[key] = tag.Text(prefix + "Value") ?? "";
        return map;
    }

    /// <summary>Reads the tags that an object of an answer carries, whichever of the two ways it names the fields.</summary>
    public static Properties Of(JsonNode? owner)
    {
        if (owner?["Tags"]?["Tag"] is not JsonArray { Count: > 0 }) return new(StringComparer.Ordinal);
        var tags = owner.Items("Tags", "Tag").ToArray();
        return Read(tags, tags.Any(tag => tag["TagKey"] is not null) ? "Tag" : "");
    }

    /// <summary>Tags as numbered parameters: Tag.1.Key, Tag.1.Value.</summary>
    public static (string Name, string? Value)[] Numbered(Properties tags)
    {
        if (tags.Count == 0) return [];
        var numbered = new (string, string?)[2 * tags.Count];
        var place = 0;
        foreach (var (key, value) in tags.OrderBy(tag => tag.Key, StringComparer.Ordinal))
        {
            var number = (place / 2) + 1;
            numbered[place++] = ($"Tag.{number}.Key", key);
            numbered[place++] = ($"Tag.{number}.Value", value as string ?? "");
        }
        return numbered;
    }

    /// <summary>Tags as the JSON text of a list of objects with these two fields, or null where there are none.</summary>
    public static string? Json(Properties tags, string key, string value) => tags.Count == 0
        ? null
        : JsonSerializer.Serialize(tags.OrderBy(tag => tag.Key, StringComparer.Ordinal)
            .Select(tag => new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [key] = tag.Key,
                [value] = tag.Value as string ?? "",
            }));

    /// <summary>Brings the tags of an object to what is planned: takes away what differs, then sets all.</summary>
    public static void Update(ResourceStep step, string product, string resourceType, string idParameter = "ResourceId.1") =>
        Update(step, product, resourceType, "tags", step.Id, idParameter);

    /// <summary>As above, for another argument and another object.</summary>
    public static void Update(ResourceStep step, string product, string resourceType, string argument, string? id,
        string idParameter = "ResourceId.1")
    {
        var planned = step.PlannedMap(argument);
        var removed = step.MapBefore(argument)
            .Where(tag => !Equals(planned.GetValueOrDefault(tag.Key), tag.Value) && !IsReserved(tag.Key))
            .Select(tag => tag.Key).Order(StringComparer.Ordinal).ToArray();
        (string, string?)[] common =
            [("RegionId", product == "Ram" ? null : step.Calls.Region), ("ResourceType", resourceType), (idParameter, id)];
        if (removed.Length > 0)
            step.Calls.Call(product, product == "Vpc" ? "UnTagResources" : "UntagResources", step.UpdateTimeout, [],
                [.. common, .. removed.Select((key, index) => ($"TagKey.{index + 1}", (string?)key))]);
        if (planned.Count > 0)
            step.Calls.Call(product, "TagResources", step.UpdateTimeout, [], [.. common, .. Numbered(planned)]);
    }
}
