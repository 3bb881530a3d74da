using System.Text.Json;

namespace Infra.Engine;

/// <summary>Reads what the provider declares about a resource type.</summary>
/// <remarks>By hand, as the serializer would have 250 more methods compiled for these two types, which is felt when a
/// small deployment starts.</remarks>
internal static class FactsReader
{
    public static ResourceFacts Read(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        var facts = document.RootElement;
        return new ResourceFacts
        {
            Token = facts.GetProperty("token").GetString()!,
            Arguments = Arguments(facts, "arguments"),
            TimeoutMinutes = Timeouts(facts.GetProperty("timeoutMinutes")),
        };
    }

    private static Dictionary<string, double> Timeouts(JsonElement steps)
    {
        var minutes = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var step in steps.EnumerateObject()) minutes.Add(step.Name, step.Value.GetDouble());
        return minutes;
    }

    private static List<ArgumentFacts> Arguments(JsonElement owner, string name)
    {
        var arguments = new List<ArgumentFacts>();
        if (!owner.TryGetProperty(name, out var list)) return arguments;
        foreach (var argument in list.EnumerateArray()) arguments.Add(Argument(argument));
        return arguments;
    }

    private static ArgumentFacts Argument(JsonElement json) => new()
    {
        Name = json.GetProperty("name").GetString()!,
        Type = json.GetProperty("type").GetString()!,
        Use = Use(json.GetProperty("use").GetString()!),
        ForceNew = json.TryGetProperty("forceNew", out var forceNew) && forceNew.GetBoolean(),
        ForceNewWhen = Text(json, "forceNewWhen"),
        DefaultValue = json.TryGetProperty("default", out var value) ? Plain(value) : null,
        OneOf = Texts(json, "oneOf"),
        Min = json.TryGetProperty("min", out var min) ? min.GetDouble() : null,
        Max = json.TryGetProperty("max", out var max) ? max.GetDouble() : null,
        MinLength = json.TryGetProperty("minLength", out var minLength) ? minLength.GetInt32() : null,
        MaxLength = json.TryGetProperty("maxLength", out var maxLength) ? maxLength.GetInt32() : null,
        Pattern = Text(json, "pattern"),
        NotPattern = Text(json, "notPattern"),
        ConflictsWith = Texts(json, "conflictsWith"),
        ExactlyOneOf = Texts(json, "exactlyOneOf"),
        DiffSuppress = Text(json, "diffSuppress"),
        Format = Text(json, "format"),
        Deprecated = Text(json, "deprecated"),
        Fields = Arguments(json, "fields"),
    };

    private static ArgumentUse Use(string name) => name switch
    {
        "Required" => ArgumentUse.Required,
        "Optional" => ArgumentUse.Optional,
        "OptionalComputed" => ArgumentUse.OptionalComputed,
        "Computed" => ArgumentUse.Computed,
        _ => throw new JsonException($"'{name}' does not say who sets an argument"),
    };

    private static object? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new JsonException("a default is a text, a number, true or false"),
    };

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static string[] Texts(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var list)) return [];
        var texts = new string[list.GetArrayLength()];
        var count = 0;
        foreach (var text in list.EnumerateArray()) texts[count++] = text.GetString()!;
        return texts;
    }
}
