using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Expressions;

namespace Infra.Cloud.Oos.Language;

/// <summary>One value of a template and where it stands, so that what is wrong can be named.</summary>
internal readonly record struct TemplateField(JsonNode? Value, string Place)
{
    public bool IsMissing => Value is null;

    /// <summary>True if it has a reference or function, so that it is known only at run time.</summary>
    public bool IsOpen => Value is JsonObject map ? Function.Of(map) is not null
        : Value?.GetValueKind() == JsonValueKind.String && Placeholder.In(Value.GetValue<string>()).Count > 0;

    public TemplateField this[string name] => new((Value as JsonObject)?[name], Place.Length == 0 ? name : $"{Place}.{name}");

    /// <summary>The fields of an object; none if it is missing.</summary>
    public IEnumerable<(string Name, TemplateField Field)> Fields()
    {
        if (Value is null) return [];
        var field = this;
        return Map().Select(pair => (pair.Key, field[pair.Key]));
    }

    /// <summary>The items of a list; none if it is missing.</summary>
    public List<TemplateField> Items()
    {
        if (Value is null) return [];
        var place = Place;
        return [.. List().Select((item, index) => new TemplateField(item, $"{place}[{index}]"))];
    }

    public JsonObject Map() => Value as JsonObject ?? throw Refuse("must be an object");

    public JsonArray List() => Value as JsonArray ?? throw Refuse("must be a list");

    public string Text() => Value?.GetValueKind() == JsonValueKind.String ? Value.GetValue<string>()
        : throw Refuse("must be a text");

    public bool Flag() => Value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? Value.GetValue<bool>()
        : throw Refuse("must be true or false");

    public double Number() => Value?.GetValueKind() == JsonValueKind.Number
        && double.TryParse(Value.ToJsonString(), CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number : throw Refuse("must be a number");

    public int Whole(int least, int most) => Number() is var number && number == Math.Floor(number) && number >= least
        && number <= most ? (int)number : throw Refuse($"must be a whole number from {least} to {most}");

    public string OneOf(params ReadOnlySpan<string> values)
    {
        var text = Text();
        return values.Contains(text) ? text : throw Refuse($"must be one of {string.Join(", ", values!)}; got {text}");
    }

    /// <summary>Refuses fields with names that nobody reads.</summary>
    public void HasOnly(params ReadOnlySpan<string> names)
    {
        foreach (var (name, _) in Map())
            if (!names.Contains(name))
                throw new TemplateException(Place, $"'{name}' is not known here; known are {string.Join(", ", names!)}");
    }

    public TemplateException Refuse(string rule) => new(Place, rule);
}
