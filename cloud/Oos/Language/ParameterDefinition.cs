using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Infra.Cloud.Oos.Expressions;

namespace Infra.Cloud.Oos.Language;

/// <summary>A parameter of a template: its type and what values it takes.</summary>
internal sealed record ParameterDefinition(string Name, DataType Type)
{
    public required bool HasDefault { get; init; }

    /// <summary>Its value where none is given; it may have references to pseudo parameters.</summary>
    public JsonNode? Default { get; init; }

    public JsonArray? AllowedValues { get; init; }

    public Regex? AllowedPattern { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public double? MinValue { get; init; }

    public double? MaxValue { get; init; }

    /// <summary>True if its value is never shown.</summary>
    public bool NoEcho { get; init; }

    /// <summary>The value as the parameter has it.</summary>
    /// <exception cref="TemplateException">It does not fit.</exception>
    public JsonNode? Read(JsonNode? value)
    {
        var read = Converted(value);
        if (AllowedValues is not null && !Items(read).All(item => AllowedValues.Any(one => JsonNode.DeepEquals(one, item))))
            throw Refused(value, $"must be one of {AllowedValues.ToJsonString()}");
        if (read?.GetValueKind() == JsonValueKind.String) CheckText(read.GetValue<string>(), value);
        if (Type == DataType.Number && read is not null) CheckNumber(read.GetValue<double>(), value);
        return read;
    }

    private IEnumerable<JsonNode?> Items(JsonNode? value) =>
        Type == DataType.List ? (JsonArray)value! : [value];

    private JsonNode? Converted(JsonNode? value)
    {
        var kind = value?.GetValueKind() ?? JsonValueKind.Null;
        var text = kind == JsonValueKind.String ? value!.GetValue<string>() : null;
        return Type switch
        {
            DataType.String when text is not null => text,
            DataType.String when kind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False =>
                value!.ToJsonString(),
            DataType.Number when double.TryParse(text ?? (kind == JsonValueKind.Number ? value!.ToJsonString() : ""),
                CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
            DataType.Boolean when bool.TryParse(text ?? Expression.Shown(value), out var flag) => flag,
            DataType.List when value is JsonArray => value.DeepClone(),
            DataType.List when Parsed(text) is JsonArray list => list,
            DataType.Json when text is not null => Parsed(text) ?? throw Refused(value, "must be JSON"),
            DataType.Json => value?.DeepClone(),
            _ => throw Refused(value, $"must be of type {Type}"),
        };
    }

    private static JsonNode? Parsed(string? text)
    {
        if (text is null) return null;
        try
        {
            return JsonNode.Parse(text, documentOptions: new()
            {
                MaxDepth = TemplateText.MaxDepth,
                AllowDuplicateProperties = false,
            });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void CheckText(string text, JsonNode? value)
    {
        if (text.Length < MinLength) throw Refused(value, $"must have at least {MinLength} characters");
        if (text.Length > MaxLength) throw Refused(value, $"must have at most {MaxLength} characters");
        if (AllowedPattern?.IsMatch(text) == false) throw Refused(value, $"must match {AllowedPattern}");
    }

    private void CheckNumber(double number, JsonNode? value)
    {
        if (number < MinValue) throw Refused(value, $"must be at least {MinValue}");
        if (number > MaxValue) throw Refused(value, $"must be at most {MaxValue}");
    }

    private TemplateException Refused(JsonNode? value, string rule)
    {
        var shown = value?.ToJsonString() ?? "null";
        return new($"Parameters.{Name}", NoEcho ? rule : $"{rule}; got {(shown.Length > 100 ? shown[..100] : shown)}");
    }
}
