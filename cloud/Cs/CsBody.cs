using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Reads parameters that are JSON.</summary>
internal static class CsBody
{
    /// <summary>The strings of a list; none if the parameter is not sent.</summary>
    public static List<string> Strings(Request request, string parameter) =>
        request.Optional(parameter) is { } text ? Strings(Parse(text) as JsonArray, request, parameter) : [];

    /// <summary>The objects of a list; none if the parameter is not sent.</summary>
    public static List<JsonObject> Objects(Request request, string parameter) =>
        request.Optional(parameter) is { } text ? Objects(Parse(text) as JsonArray, request, parameter) : [];

    /// <summary>The fields of an object; none if the parameter is not sent.</summary>
    public static JsonObject Object(Request request, string parameter) =>
        request.Optional(parameter) is not { } text ? []
        : Parse(text) as JsonObject ?? throw request.Invalid(parameter);

    public static List<string> Strings(JsonArray? list, Request request, string parameter) => list is null
        ? throw request.Invalid(parameter)
        : [.. list.Select(item => Text(item) ?? throw request.Invalid(parameter))];

    public static List<JsonObject> Objects(JsonArray? list, Request request, string parameter) => list is null
        ? throw request.Invalid(parameter)
        : [.. list.Select(item => item as JsonObject ?? throw request.Invalid(parameter))];

    /// <summary>The text of a JSON string, or null for anything else.</summary>
    public static string? Text(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    /// <summary>Tags as a list of keys and values.</summary>
    public static List<KeyValuePair<string, string>> Tags(Request request, string parameter) =>
    [
        .. Objects(request, parameter).Select(tag => new KeyValuePair<string, string>(
            Text(tag["key"]) is { Length: > 0 and <= 128 } key ? key : throw request.Invalid(parameter),
            Text(tag["value"]) ?? "")),
    ];

    public static JsonArray Tags(IEnumerable<KeyValuePair<string, string>> tags) =>
        [.. tags.Select(tag => new JsonObject { ["key"] = tag.Key, ["value"] = tag.Value })];

    /// <summary>The JSON of a text, or null if it is none.</summary>
    public static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
