using System.Text.Json;

namespace Infra.Tests.Policies.Testing;

/// <summary>Checks JSON against a schema, for the part of draft 7 that the project's own schemas use. An unknown keyword
/// is refused, so that none is silently left unchecked.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly HashSet<string> Notes = new(StringComparer.Ordinal) { "$schema", "title", "description", "definitions" };

    /// <summary>What does not fit, each with its place; nothing where all does.</summary>
    public IReadOnlyList<string> Check(JsonElement value)
    {
        var problems = new List<string>();
        Check(root, value, "$", problems);
        return problems;
    }

    private void Check(JsonElement schema, JsonElement value, string place, List<string> problems)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (Notes.Contains(keyword.Name) || Holds(schema, keyword, value, place, problems)) continue;
            problems.Add($"{place}: {keyword.Name} {keyword.Value} does not hold for {Short(value)}");
        }
    }

    private bool Holds(JsonElement schema, JsonProperty keyword, JsonElement value, string place, List<string> problems)
    {
        var given = keyword.Value;
        switch (keyword.Name)
        {
            case "$ref":
                var name = given.GetString()!["#/definitions/".Length..];
                Check(root.GetProperty("definitions").GetProperty(name), value, place, problems);
                return true;
            case "type":
                return given.ValueKind == JsonValueKind.Array
                    ? given.EnumerateArray().Any(one => IsOf(value, one.GetString()!)) : IsOf(value, given.GetString()!);
            case "const":
                return JsonElement.DeepEquals(given, value);
            case "enum":
                return given.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value));
            case "minimum":
                return value.GetDouble() >= given.GetDouble();
            case "minLength":
                return value.GetString()!.Length >= given.GetInt32();
            case "minItems":
                return value.GetArrayLength() >= given.GetInt32();
            case "required":
                return given.EnumerateArray().All(one => value.TryGetProperty(one.GetString()!, out _));
            case "additionalProperties":
                return given.GetBoolean()
                    || value.EnumerateObject().All(one => schema.GetProperty("properties").TryGetProperty(one.Name, out _));
            case "properties":
                foreach (var property in value.EnumerateObject())
                    if (given.TryGetProperty(property.Name, out var below)) Check(below, property.Value, $"{place}.{property.Name}", problems);
                return true;
            case "items":
                var at = 0;
                foreach (var item in value.EnumerateArray()) Check(given, item, $"{place}[{at++}]", problems);
                return true;
            case "anyOf":
                return given.EnumerateArray().Any(one =>
                {
                    var below = new List<string>();
                    Check(one, value, place, below);
                    return below.Count == 0;
                });
            default:
                throw new InvalidDataException($"The checker does not know the keyword '{keyword.Name}'.");
        }
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new InvalidDataException($"The checker does not know the type '{type}'."),
    };

    private static string Short(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= 80 ? text : $"{text[..77]}...";
    }
}
