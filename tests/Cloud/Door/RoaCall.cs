using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Door;

/// <summary>Makes the request of a ROA action out of a call: parameters go into the path, and then into the query of what
/// has no body, or into the body.</summary>
internal static class RoaCall
{
    public static DoorRequest Of(RoaAction action, ApiCall call)
    {
        var path = action.PathTemplate;
        var rest = new List<KeyValuePair<string, string>>();
        foreach (var (name, value) in call.Parameters)
        {
            var place = $"{{{name}}}";
            if (path.Contains(place, StringComparison.Ordinal))
                path = path.Replace(place, Uri.EscapeDataString(value), StringComparison.Ordinal);
            else rest.Add(new(name, value));
        }

        var hasBody = action.Method is "POST" or "PUT" && rest.Count > 0;
        return new(action.Product, action.Name, hasBody ? [] : rest)
        {
            Method = new(action.Method),
            Path = path,
            Body = hasBody ? Body(action, rest) : null,
        };
    }

    private static string Body(RoaAction action, List<KeyValuePair<string, string>> fields) =>
        action.WholeBody is { } whole ? fields.Single(field => field.Key == whole).Value
        : new JsonObject(fields.Select(field => new KeyValuePair<string, JsonNode?>(field.Key, Value(field.Value)))).ToJsonString();

    /// <summary>What is JSON goes as JSON, as a client sends numbers, flags and lists; the rest is text.</summary>
    private static JsonNode? Value(string text)
    {
        try
        {
            return JsonNode.Parse(text) ?? JsonValue.Create(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
