using System.Text.Json;

namespace Infra.Stacks.Settings;

/// <summary>Reads the properties of one object in a list, and refuses those that nobody asked for.</summary>
internal sealed class ObjectReader(JsonElement element, string path, Problems problems)
{
    private const string NoQuotes = "write it without quotes, or leave it out";

    private readonly List<string> _known = [];

    /// <summary>The object as the user would name it, for example <c>atrest:disks[0]</c>.</summary>
    public string Path => path;

    /// <summary>A text, or null if unset.</summary>
    public string? Text(string property)
    {
        if (Find(property) is not { } value) return null;
        if (value.ValueKind is JsonValueKind.String) return value.GetString();
        problems.Note($"{path}.{property}", value.ToString(), Problems.NoText);
        return null;
    }

    /// <summary>A text that must be there.</summary>
    public string RequiredText(string property)
    {
        var text = Text(property);
        var isObject = element.ValueKind is JsonValueKind.Object;
        if (isObject && string.IsNullOrEmpty(text) && !problems.Has($"{path}.{property}"))
            problems.Note($"{path}.{property}", text, new("be given"));
        return text ?? "";
    }

    /// <summary>A whole number, or null if unset.</summary>
    public int? Number(string property)
    {
        if (Find(property) is not { } value) return null;
        if (value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var number)) return number;
        problems.Note($"{path}.{property}", value.ToString(), new("be a whole number", NoQuotes));
        return null;
    }

    /// <summary>A truth value, or null if unset.</summary>
    public bool? Flag(string property)
    {
        if (Find(property) is not { } value) return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.GetBoolean();
        problems.Note($"{path}.{property}", value.ToString(), new("be true or false", NoQuotes));
        return null;
    }

    /// <summary>Names the properties that were not read, which are mistakes.</summary>
    public void RefuseTheRest()
    {
        if (element.ValueKind is not JsonValueKind.Object)
        {
            problems.Note(path, element.ToString(), new("be an object", "write it as { name: ... }"));
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (_known.Contains(property.Name, StringComparer.Ordinal)) continue;
            problems.Note($"{path}.{property.Name}", property.Value.ToString(),
                new($"not be there: the properties are {string.Join(", ", _known)}"));
        }
    }

    private JsonElement? Find(string property)
    {
        _known.Add(property);
        return element.ValueKind is JsonValueKind.Object
            && element.TryGetProperty(property, out var value)
            && value.ValueKind is not JsonValueKind.Null
            ? value
            : null;
    }
}
