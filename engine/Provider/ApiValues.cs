using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Fields of API answers as property values.</summary>
internal static class ApiValues
{
    public static object? From(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.Number => NumberOf(value),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => value.AsArray().Select(From).ToArray(),
        JsonValueKind.Object => value.AsObject().ToDictionary(pair => pair.Key, pair => From(pair.Value), StringComparer.Ordinal),
        _ => null,
    };

    public static string? Text(this JsonNode? node, string name) => node?[name] is { } value
        ? value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString()
        : null;

    public static IEnumerable<JsonNode> Items(this JsonNode? node, string list, string item) =>
        (node?[list]?[item] as JsonArray)?.OfType<JsonNode>() ?? [];

    private static double NumberOf(JsonNode node) =>
        node is JsonValue value && value.TryGetValue<int>(out var small) ? small
        : node is JsonValue wide && wide.TryGetValue<long>(out var large) ? large
        : node.GetValue<double>();
}
