using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Selectors;

namespace Infra.Cloud.Oos.Expressions;

/// <summary>Works out the references and functions in a value of a template.</summary>
internal static class Expression
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value with every reference and function replaced by what it stands for.</summary>
    /// <exception cref="ExpressionException">Something cannot be worked out.</exception>
    public static JsonNode? Resolve(JsonNode? value, Scope scope) => value switch
    {
        null => null,
        JsonObject map when Function.Of(map) is { } function => function.Call(map[function.Name], scope),
        JsonObject map => new JsonObject(map.Select(field => KeyValuePair.Create(field.Key, Resolve(field.Value, scope)))),
        JsonArray list => new JsonArray([.. list.Select(item => Resolve(item, scope))]),
        _ when value.GetValueKind() == JsonValueKind.String => Text(value.GetValue<string>(), scope),
        _ => value.DeepClone(),
    };

    /// <summary>Whether a value that was worked out counts as true: true, "true", or the name of a condition that
    /// holds.</summary>
    /// <exception cref="ExpressionException">It is neither true nor false.</exception>
    public static bool IsTrue(JsonNode? value, Scope scope) => value?.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or null => false,
        JsonValueKind.String when bool.TryParse(value.GetValue<string>(), out var flag) => flag,
        JsonValueKind.String when scope.Conditions.ContainsKey(value.GetValue<string>()) =>
            scope.Holds(value.GetValue<string>()),
        _ => throw new ExpressionException($"a condition must be true or false; got {Shown(value)}"),
    };

    /// <summary>A selector whose text may have references; each may only stand for a part of a text in
    /// quotes.</summary>
    /// <exception cref="SelectorException">It goes beyond the subset.</exception>
    public static Selector SelectorOf(string text, Scope? scope)
    {
        var filled = Fill(text, reference =>
        {
            var value = Shown(scope?.ValueOf(reference) ?? "x");
            var quoted = JsonValue.Create(value).ToJsonString();
            return quoted[1..^1];
        });
        return Selector.Parse(filled);
    }

    /// <summary>A value as it stands in a text: a text as it is, nothing for null, anything else as JSON.</summary>
    public static string Shown(JsonNode? value) => value is null ? ""
        : value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString(Plain);

    private static JsonNode? Text(string text, Scope scope)
    {
        var references = Placeholder.In(text);
        if (references is [var only] && text.Trim().Length == only.Length) return scope.ValueOf(only);
        return references.Count == 0 ? text : Fill(text, reference => Shown(scope.ValueOf(reference)));
    }

    private static string Fill(string text, Func<Placeholder, string> value)
    {
        var filled = new StringBuilder();
        var done = 0;
        foreach (var reference in Placeholder.In(text))
        {
            filled.Append(text, done, reference.At - done).Append(value(reference));
            done = reference.At + reference.Length;
        }

        return filled.Append(text, done, text.Length - done).ToString();
    }
}
