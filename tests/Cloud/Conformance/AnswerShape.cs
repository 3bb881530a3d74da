using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Tests.Cloud.Conformance;

/// <summary>Compares an answer with the published shape of answers.</summary>
internal static class AnswerShape
{
    /// <summary>What in the answer is not as published: fields that no page names, and values of another type.</summary>
    public static IEnumerable<string> Deviations(JsonNode? answer, JsonNode? shape, string path = "") =>
        (answer, shape) switch
        {
            (null, _) => [],
            (JsonObject own, JsonObject published) => own.SelectMany(field => published.ContainsKey(field.Key)
                ? Deviations(field.Value, published[field.Key], $"{path}.{field.Key}") : [$"{path}.{field.Key} is new"]),
            (JsonArray own, JsonArray published) =>
                own.SelectMany(item => Deviations(item, published[0], $"{path}[]")),
            (_, JsonValue published) when Fits(answer, published.GetValue<string>()) => [],
            _ => [$"{path} is {answer.GetValueKind()} and not {shape?.ToJsonString()}"],
        };

    private static bool Fits(JsonNode value, string type) => type.Split(':')[0] switch
    {
        "string" => value.GetValueKind() == JsonValueKind.String,
        "boolean" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "integer" or "number" => value.GetValueKind() == JsonValueKind.Number,
        "object" or "map" => value.GetValueKind() == JsonValueKind.Object,
        _ => false,
    };
}
