using System.Text.Json;
using Infra.Policies.Readers;

namespace Infra.Policies.Waivers;

/// <summary>Reads the small files that operators write: strictly, since a slip there would silence a finding.</summary>
internal static class SmallJson
{
    // Comments are welcome in what people write.
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowDuplicateProperties = false,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    public static JsonDocument Parse(ReadOnlyMemory<byte> json, string what)
    {
        try
        {
            return JsonDocument.Parse(json, Options);
        }
        catch (JsonException error)
        {
            throw new InputException(
                $"{what} must be JSON without a member twice; line {error.LineNumber + 1} cannot be read", null, error);
        }
    }

    /// <summary>An object that has none but these members.</summary>
    public static JsonElement Object(JsonElement element, string what, params ReadOnlySpan<string> members)
    {
        if (element.ValueKind != JsonValueKind.Object) throw new InputException($"{what} must be a JSON object");
        foreach (var member in element.EnumerateObject())
        {
            if (members.Contains(member.Name)) continue;
            throw new InputException(
                $"{what} has a member that is not known: '{member.Name}'", $"there are: {string.Join(", ", members.ToArray())}");
        }
        return element;
    }

    public static void Version(JsonElement root, int version)
    {
        if (!root.TryGetProperty("version", out var given) || given.ValueKind != JsonValueKind.Number
            || !given.TryGetInt32(out var number) || number != version)
            throw new InputException($"'version' must be {version}");
    }

    public static IEnumerable<JsonElement> Array(JsonElement root, string name) =>
        root.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array
            ? array.EnumerateArray() : throw new InputException($"'{name}' must be a list");

    public static string? Text(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var text) || text.ValueKind == JsonValueKind.Null) return null;
        return text.ValueKind == JsonValueKind.String ? text.GetString() : throw new InputException($"'{name}' must be a text");
    }
}
