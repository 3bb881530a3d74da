using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Selectors;

/// <summary>What selectors know about values: kinds, truth, and the way from and to JSON.</summary>
internal static class JqValue
{
    private const double MaxExact = 1e17;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Everything counts as true but null and false.</summary>
    public static bool IsTrue(object? value) => value is not (null or false);

    /// <summary>The name of a value's kind, as <c>type</c> gives it.</summary>
    public static string Kind(object? value) => value switch
    {
        null => "null",
        bool => "boolean",
        double => "number",
        string => "string",
        List<object?> => "array",
        _ => "object",
    };

    public static object? FromJson(JsonNode? node) => node switch
    {
        null => null,
        JsonObject fields => Object(fields.Select(field => new KeyValuePair<string, object?>(
            field.Key, FromJson(field.Value)))),
        JsonArray items => items.Select(FromJson).ToList(),
        _ => FromScalar(node),
    };

    public static JsonNode? ToJson(object? value, SelectorBudget budget)
    {
        budget.Take();
        return value switch
        {
            null => null,
            bool flag => flag,
            double number => Number(number),
            string text => text,
            List<object?> items => new JsonArray([.. items.Select(item => ToJson(item, budget))]),
            _ => new JsonObject(((OrderedDictionary<string, object?>)value).Select(field =>
                KeyValuePair.Create(field.Key, ToJson(field.Value, budget)))),
        };
    }

    /// <summary>The value as compact JSON.</summary>
    public static string Json(object? value, SelectorBudget budget)
    {
        var text = ToJson(value, budget)?.ToJsonString(Plain) ?? "null";
        budget.TakeText(text.Length);
        return text;
    }

    public static OrderedDictionary<string, object?> Object(IEnumerable<KeyValuePair<string, object?>> fields) =>
        new(fields, StringComparer.Ordinal);

    /// <summary>A number without a fraction is written without one.</summary>
    private static JsonNode Number(double number) =>
        number == Math.Floor(number) && Math.Abs(number) < MaxExact ? (long)number
        : double.IsFinite(number) ? number
        : throw new SelectorException("a number is too large");

    private static object FromScalar(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => node.GetValue<string>(),
        _ => double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture),
    };
}
