namespace Infra.Engine;

/// <summary>A setting that Pulumi.yaml declares.</summary>
/// <param name="Key">Its full name, for example atrest:keys.</param>
/// <param name="Type">string, integer, boolean, array or object; null for settings of a provider, which are not checked.</param>
/// <param name="Items">The type of the items of an array, or null.</param>
/// <param name="HasDefault">Whether it has a default.</param>
/// <param name="Default">The default.</param>
/// <param name="IsSecret">Whether its value must not be shown.</param>
internal sealed record ConfigDeclaration(string Key, string? Type, string? Items, bool HasDefault, object? Default, bool IsSecret)
{
    private static readonly string[] Types = ["string", "integer", "boolean", "array", "object"];

    /// <summary>Reads a declaration, or the short form that is only a value.</summary>
    /// <exception cref="UsageException">The declaration is not one.</exception>
    public static ConfigDeclaration From(string key, object? declared, string project, YamlFile file)
    {
        var full = key.Contains(':') ? key : $"{project}:{key}";
        var isOwn = full.StartsWith(project + ":", StringComparison.Ordinal);
        if (declared is not Properties map) return new(full, isOwn ? "string" : null, null, true, declared, false);
        if (!isOwn)
            return map.TryGetValue("value", out var value)
                ? new(full, null, null, true, value, map.GetValueOrDefault("secret") is true)
                : throw new UsageException($"{file.Place("config", key)}: '{key}' must have a 'value', as it belongs to a provider");

        var type = map.GetValueOrDefault("type") as string ?? "string";
        if (!Types.Contains(type))
            throw new UsageException($"{file.Place("config", key)}: the type of '{key}' must be one of {string.Join(", ", Types)}; got '{type}'");
        var items = (map.GetValueOrDefault("items") as Properties)?.GetValueOrDefault("type") as string;
        var hasDefault = map.ContainsKey("default") || map.ContainsKey("value");
        return new(full, type, items, hasDefault, map.GetValueOrDefault("default") ?? map.GetValueOrDefault("value"),
            map.GetValueOrDefault("secret") is true);
    }

    /// <summary>What is wrong with a value, or null where nothing is.</summary>
    public string? Check(object? value)
    {
        if (Type is null || Is(Type, value)) return Items is null || value is not object?[] list ? null : CheckItems(list);
        return $"must be {Describe(Type)}; got {Shown(value)}";
    }

    private string? CheckItems(object?[] list)
    {
        var wrong = Array.FindIndex(list, item => !Is(Items!, item));
        return wrong < 0 ? null : $"must have items that are {Describe(Items!)}; item {wrong} is {Shown(list[wrong])}";
    }

    private static bool Is(string type, object? value) => type switch
    {
        _ when value is SecureValue => true,
        "string" => value is string or double or bool or null,
        "integer" => value is double number && number == Math.Floor(number) || value is string text && long.TryParse(text, out _),
        "boolean" => value is bool or "true" or "false",
        "array" => value is object?[],
        _ => value is Properties,
    };

    private static string Describe(string type) => type switch
    {
        "string" => "a text",
        "integer" => "a whole number",
        "boolean" => "true or false",
        "array" => "a list",
        _ => "a mapping",
    };

    private string Shown(object? value) => value switch
    {
        _ when IsSecret => Secret.Mask,
        null => "nothing",
        string text => $"'{text}'",
        bool flag => flag ? "true" : "false",
        double number => $"{number}",
        object?[] => "a list",
        _ => "a mapping",
    };
}
