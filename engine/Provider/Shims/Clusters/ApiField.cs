using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>How an argument is called in the API, and in which form it goes there.</summary>
/// <param name="Argument">The argument, or the field of one that is an object.</param>
/// <param name="Name">The name in the API.</param>
/// <param name="Form">What it is in the API where that differs from what it is in a program.</param>
/// <param name="Fields">The fields of an object, or of the objects of a list.</param>
internal sealed record ApiField(
    string Argument, string Name, ApiForm Form = ApiForm.Same, params IReadOnlyList<ApiField> Fields)
{
    /// <summary>A value of a program as the API takes it.</summary>
    public JsonNode? Send(object? value) => value switch
    {
        null => null,
        Properties tags when Form == ApiForm.Tags => ClusterCalls.Tags(tags),
        string text when Form == ApiForm.NumberInText => long.Parse(text),
        string text when Form == ApiForm.FlagInText => bool.Parse(text),
        Properties item => Object(item),
        object?[] list => new JsonArray([.. list.Select(Send)]),
        double number => number == Math.Floor(number) ? (long)number : number,
        bool flag => flag,
        _ => (string)value,
    };

    /// <summary>A value of the API as the provider keeps it.</summary>
    public object? Receive(JsonNode? value) => value switch
    {
        null => null,
        _ when Form == ApiForm.Tags => ClusterCalls.Tags(value),
        JsonArray list when Fields.Count > 0 => list.Select(Receive).ToArray(),
        JsonObject item when Fields.Count > 0 => Properties(item),
        _ when Form is ApiForm.NumberInText or ApiForm.FlagInText => value.ToJsonString(),
        _ => ApiValues.From(value),
    };

    /// <summary>The fields that are set; what is empty, zero or false is left out, as the provider does.</summary>
    private JsonObject Object(Properties item)
    {
        var sent = new JsonObject();
        foreach (var field in Fields)
            if (item.GetValueOrDefault(field.Argument) is { } value && (value is bool || !ResourceDiff.IsZero(value)))
                sent[field.Name] = field.Send(value);
        return sent;
    }

    private Properties Properties(JsonObject item)
    {
        var received = new Properties(StringComparer.Ordinal);
        foreach (var field in Fields)
            if (field.Receive(item[field.Name]) is { } value) received[field.Argument] = value;
        return received;
    }
}
