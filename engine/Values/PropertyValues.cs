using System.Collections;

namespace Infra.Engine;

/// <summary>Property values: null, bool, double, string, object?[], Properties, Secret and Unknown, and nothing else.</summary>
internal static class PropertyValues
{
    /// <summary>Brings a value as the SDK hands it over into that form.</summary>
    /// <exception cref="NotSupportedException">The value is of a kind that no supported resource has (an asset, say).</exception>
    public static object? From(object? value) => value switch
    {
        null or bool or double or string or Secret or Unknown or Properties or object?[] => value,
        int or long or short or byte or float or decimal => Convert.ToDouble(value, null),
        IReadOnlyDictionary<string, object?> map => From(map),
        IDictionary map => FromMap(map),
        IEnumerable list => list.Cast<object?>().Select(From).ToArray(),
        _ => throw new NotSupportedException($"a value of type {value.GetType().Name} is not supported by the local engine"),
    };

    public static Properties From(IReadOnlyDictionary<string, object?> map)
    {
        var properties = new Properties(map.Count, StringComparer.Ordinal);
        foreach (var (name, value) in map)
            properties.Add(name, From(value));
        return properties;
    }

    /// <summary>Whether two values are the same. A secret equals another with the same value; unknown equals nothing.</summary>
    public static bool Equal(object? left, object? right) => (left, right) switch
    {
        (Unknown, _) or (_, Unknown) => false,
        (Secret one, Secret two) => Equal(one.Value, two.Value),
        (Secret, _) or (_, Secret) => false,
        (Properties one, Properties two) => Equal(one, two),
        (object?[] one, object?[] two) => one.Length == two.Length && one.Zip(two).All(pair => Equal(pair.First, pair.Second)),
        _ => Equals(left, right),
    };

    public static bool Equal(Properties left, Properties right)
    {
        if (left.Count != right.Count) return false;
        foreach (var (name, value) in left)
            if (!right.TryGetValue(name, out var other) || !Equal(value, other)) return false;
        return true;
    }

    /// <summary>The value with every secret mark taken off, for calls and comparisons.</summary>
    public static object? Plain(object? value) => value switch
    {
        Secret secret => Plain(secret.Value),
        Properties map => Plain(map),
        object?[] list when list.Any(HasSecret) => list.Select(Plain).ToArray(),
        _ => value,
    };

    /// <summary>As above; a map without secrets is answered itself.</summary>
    public static Properties Plain(Properties map)
    {
        if (!AnyIn(map, HasSecret)) return map;
        var plain = new Properties(map.Count, StringComparer.Ordinal);
        foreach (var (name, value) in map)
            plain.Add(name, Plain(value));
        return plain;
    }

    /// <summary>The value as it may be shown: every secret replaced by a mask. What has nothing to hide is answered itself.</summary>
    public static object? Masked(object? value) => value switch
    {
        Secret => Secret.Mask,
        Unknown => "[unknown]",
        Properties map => Masked(map),
        object?[] list when list.Any(IsMasked) => list.Select(Masked).ToArray(),
        _ => value,
    };

    public static Properties Masked(Properties map) =>
        AnyIn(map, IsMasked) ? map.ToDictionary(pair => pair.Key, pair => Masked(pair.Value), StringComparer.Ordinal) : map;

    public static bool HasSecret(object? value) => value switch
    {
        Secret => true,
        Properties map => AnyIn(map, HasSecret),
        object?[] list => list.Any(HasSecret),
        _ => false,
    };

    public static bool HasUnknown(object? value) => value switch
    {
        Unknown => true,
        Secret secret => HasUnknown(secret.Value),
        Properties map => AnyIn(map, HasUnknown),
        object?[] list => list.Any(HasUnknown),
        _ => false,
    };

    private static bool IsMasked(object? value) => value is not (string or double or bool) && (HasSecret(value) || HasUnknown(value));

    private static bool AnyIn(Properties map, Func<object?, bool> test)
    {
        foreach (var (_, value) in map)
            if (test(value)) return true;
        return false;
    }

    private static Properties FromMap(IDictionary map)
    {
        var properties = new Properties(map.Count, StringComparer.Ordinal);
        foreach (DictionaryEntry entry in map)
            properties.Add((string)entry.Key, From(entry.Value));
        return properties;
    }
}
