using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos;

/// <summary>Reads parameters that are JSON.</summary>
internal static class OosJson
{
    private const int MaxTags = 20;
    private const int MaxTagLength = 128;

    /// <summary>An object; empty if the parameter is not sent.</summary>
    public static JsonObject Object(Request request, string parameter) =>
        request.Optional(parameter) is not { } text ? []
        : Parsed(text) as JsonObject ?? throw request.Invalid(parameter);

    /// <summary>A list of texts; empty if the parameter is not sent.</summary>
    public static List<string> Texts(Request request, string parameter)
    {
        if (request.Optional(parameter) is not { } text) return [];
        var list = Parsed(text) as JsonArray ?? throw request.Invalid(parameter);
        return [.. list.Select(item => Text(item) ?? throw request.Invalid(parameter))];
    }

    /// <summary>Tags as an object of keys and values: at most 20.</summary>
    public static List<KeyValuePair<string, string>> Tags(Request request, string parameter = "Tags")
    {
        var tags = Object(request, parameter)
            .Select(tag => KeyValuePair.Create(tag.Key, Text(tag.Value) ?? throw request.Invalid(parameter))).ToList();
        return tags.Count <= MaxTags && tags.TrueForAll(tag => tag.Key.Length is > 0 and <= MaxTagLength
            && tag.Value.Length <= MaxTagLength) ? tags : throw request.Invalid(parameter);
    }

    /// <summary>Tags as an object.</summary>
    public static JsonObject Of(IEnumerable<KeyValuePair<string, string>> tags) =>
        new(tags.Select(tag => KeyValuePair.Create(tag.Key, (JsonNode?)tag.Value)));

    private static string? Text(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    private static JsonNode? Parsed(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new()
            {
                MaxDepth = Language.TemplateText.MaxDepth,
                AllowDuplicateProperties = false,
            });
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
