using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Infra.Engine;

/// <summary>What the provider asks of a single value.</summary>
internal static class ValueRules
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    /// <summary>The rule that a known value breaks, to be read after "must"; null where it breaks none.</summary>
    public static string? Broken(ArgumentFacts argument, object value)
    {
        if (!HasType(argument.Type, value)) return $"be of type {argument.Type}";
        if (argument.OneOf.Count > 0 && !argument.OneOf.Contains(Text(value)))
            return $"be one of {string.Join(", ", argument.OneOf)}";
        return value switch
        {
            double number when number < argument.Min || number > argument.Max => Between(argument.Min, argument.Max, ""),
            string text => Broken(argument, text),
            _ => null,
        };
    }

    private static string? Broken(ArgumentFacts argument, string text)
    {
        if (text.Length < argument.MinLength || text.Length > argument.MaxLength)
            return Between(argument.MinLength, argument.MaxLength, " characters long");
        if (argument.Pattern is { } pattern && !Matches(text, pattern)) return $"match {pattern}";
        if (argument.NotPattern is { } excluded && Matches(text, excluded)) return $"not match {excluded}";
        return argument.Format switch
        {
            "json" when !IsJson(text) => "be JSON",
            "ip" when !IPAddress.TryParse(text, out _) => "be an IP address",
            _ => null,
        };
    }

    private static string Between(double? min, double? max, string unit) => (min, max) switch
    {
        ({ } least, { } most) => $"be between {least} and {most}{unit}",
        ({ } least, null) => $"be at least {least}{unit}",
        _ => $"be at most {max}{unit}",
    };

    private static bool HasType(string type, object value) => type switch
    {
        "string" => value is string,
        "bool" => value is bool,
        "int" => value is double number && number == Math.Floor(number),
        "double" => value is double,
        "object" => value is Properties,
        "map(string)" => value is Properties map && map.Values.All(item => item is string or null),
        "map(bool)" => value is Properties map && map.Values.All(item => item is bool or null),
        "set(string)" or "list(string)" => value is object?[] list && list.All(item => item is string),
        "set(object)" or "list(object)" => value is object?[] list && list.All(item => item is Properties),
        _ => throw new NotSupportedException($"the type '{type}' of the provider facts is not known"),
    };

    private static string Text(object value) => value as string ?? $"{value}";

    private static bool Matches(string text, string pattern) =>
        Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, LongestMatch);

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
}
