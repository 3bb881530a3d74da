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
        if (ProviderSettings.Misspelled(full) is { } meant)
            throw new UsageException($"{file.Place("config", key)}: '{full}' is not a setting of the provider", $"did you mean '{meant}'?");
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

    /// <summary>What is wrong with a value of a file, or null where nothing is.</summary>
    public string? Check(object? value, string key, YamlFile file)
    {
        var typed = file.Typed("config", key);
        if (Type is null || Is(Type, value, typed)) return Items is null || value is not object?[] list ? null : CheckItems(list, key, file);
        return $"must be {Describe(Type, value, typed)}; got {Shown(value, typed)}";
    }

    /// <summary>How a value that is one is written, for who wrote another.</summary>
    public string Example => $"write, for example, '{Key}: " + (Type, Default) switch
    {
        ("integer", double number) => $"{number}'",
        ("integer", _) => "30'",
        ("boolean", _) => "true'",
        ("array", _) when Items is "object" => "[{ name: a }]'",
        ("array", _) when Items is "integer" => "[1, 2]'",
        ("array", _) => "[a, b]'",
        ("object", _) => "{ name: value }'",
        _ => "text'",
    };

    private string? CheckItems(object?[] list, string key, YamlFile file)
    {
        for (var index = 0; index < list.Length; index++)
        {
            var typed = file.Typed("config", key, $"{index}");
            if (!Is(Items!, list[index], typed))
                return $"must have items that are {Describe(Items!, list[index], typed)}; item {index} is {Shown(list[index], typed)}";
        }
        return null;
    }

    private static bool Is(string type, object? value, string? typed) => type switch
    {
        _ when value is SecureValue => true,
        "string" => value is string or double or bool or null,
        "integer" => IsDigits(value as string ?? typed) && long.TryParse(value as string ?? typed, out _),
        "boolean" => value is bool or "true" or "false",
        "array" => value is object?[],
        _ => value is Properties,
    };

    /// <summary>Neither an exponent nor leading zeros, which other readers take for something else.</summary>
    private static bool IsDigits(string? text)
    {
        var digits = text.AsSpan().TrimStart("+-");
        return digits.Length > 0 && text!.Length - digits.Length <= 1 && !digits.ContainsAnyExceptInRange('0', '9')
            && (digits[0] != '0' || digits.Length == 1);
    }

    private static string Describe(string type, object? value, string? typed) => type switch
    {
        "string" => "a text",
        "integer" when IsDigits(value as string ?? typed) => $"a whole number between {long.MinValue} and {long.MaxValue}",
        "integer" => "a whole number",
        "boolean" => "true or false",
        "array" => "a list",
        _ => "a mapping",
    };

    private string Shown(object? value, string? typed) => value switch
    {
        _ when IsSecret => Secret.Mask,
        null => "nothing",
        string text => $"'{text}'",
        bool flag => flag ? "true" : "false",
        double number => typed ?? $"{number}",
        object?[] => "a list",
        _ => "a mapping",
    };
}
