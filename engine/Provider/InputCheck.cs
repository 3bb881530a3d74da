using System.Text.Json;

namespace Infra.Engine;

/// <summary>The provider's Check: are the inputs of a resource what its type allows? And its defaults.</summary>
internal static class InputCheck
{
    /// <summary>Adds the defaults, and says everything that is wrong at once.</summary>
    public static (Properties Inputs, IReadOnlyList<string> Failures) Run(ResourceFacts facts, Properties inputs)
    {
        var failures = new List<string>();
        var complete = new Properties(inputs, StringComparer.Ordinal);
        foreach (var name in inputs.Keys.Where(name => !IsInput(facts, name)).Order(StringComparer.Ordinal))
            failures.Add($"'{name}' is not an argument of {facts.Token}");

        foreach (var argument in facts.Arguments)
        {
            if (inputs.TryGetValue(argument.Name, out var value) && value is not null)
                failures.AddRange(Check(argument, value, inputs));
            else if (argument.Use == ArgumentUse.Required)
                failures.Add($"'{argument.Name}' must be set");
            else if (argument.DefaultValue is { } fallback && !argument.ConflictsWith.Any(inputs.ContainsKey))
                complete[argument.Name] = fallback;
        }
        return (complete, failures);
    }

    private static bool IsInput(ResourceFacts facts, string name) =>
        facts.ByName.TryGetValue(name, out var argument) && argument.IsInput;

    private static IEnumerable<string> Check(ArgumentFacts argument, object value, Properties inputs)
    {
        // Each pair is named once, by the argument that sorts first.
        foreach (var other in argument.ConflictsWith)
            if (inputs.ContainsKey(other) && string.CompareOrdinal(argument.Name, other) < 0)
                yield return $"'{argument.Name}' and '{other}' must not both be set";

        if (PropertyValues.HasUnknown(value)) yield break;
        var plain = PropertyValues.Plain(value);
        if (!HasType(argument.Type, plain))
            yield return $"'{argument.Name}' must be of type {argument.Type}; got {Shown(value)}";
        else if (argument.OneOf.Count > 0 && !argument.OneOf.Contains(plain as string ?? ""))
            yield return $"'{argument.Name}' must be one of {string.Join(", ", argument.OneOf)}; got {Shown(value)}";
        else if (plain is double number && (number < argument.Min || number > argument.Max))
            yield return $"'{argument.Name}' must be between {argument.Min} and {argument.Max}; got {Shown(value)}";
        else if (argument.Format == "json" && !IsJson((string)plain!))
            yield return $"'{argument.Name}' must be JSON; got {Shown(value)}";
    }

    private static bool HasType(string type, object? value) => type switch
    {
        "string" => value is string,
        "bool" => value is bool,
        "int" => value is double number && number == Math.Floor(number),
        "float" => value is double,
        "map(string)" => value is Properties map && map.Values.All(item => item is string or null),
        "set(string)" or "list(string)" => value is object?[] list && list.All(item => item is string),
        _ => true,
    };

    private static bool IsJson(string text)
    {
        try
        {
            using var _ = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Shown(object value) => value switch
    {
        _ when PropertyValues.HasSecret(value) => Secret.Mask,
        string text => $"'{text}'",
        bool flag => flag ? "true" : "false",
        double number => $"{number}",
        _ => "a value of another kind",
    };
}
