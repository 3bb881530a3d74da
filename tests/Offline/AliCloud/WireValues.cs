using System.Collections;
using Infra.Generator.Model;

namespace Infra.Tests.Offline.AliCloud;

/// <summary>Makes a value for every property, different for each, as it travels on the wire.</summary>
internal static class WireValues
{
    internal static Dictionary<string, object> Of(IEnumerable<PropertySchema> properties, Side side, string seed) =>
        properties.On(side).ToDictionary(
            property => property.Name, property => Of(property.Type, side, $"{seed}.{property.Name}"));

    internal static object Of(string type, Side side, string seed)
    {
        if (Element(type, "list") is { } item)
        {
            return new List<object> { Of(item, side, seed + ".0"), Of(item, side, seed + ".1") };
        }

        if (Element(type, "map") is { } value)
        {
            return new Dictionary<string, object>
            {
                ["k1"] = Of(value, side, seed + ".k1"),
                ["k2"] = Of(value, side, seed + ".k2"),
            };
        }

        return type switch
        {
            "string" => seed,
            "int" => (double)seed.Aggregate(17, (hash, letter) => ((hash * 31) + letter) % 100_003),
            "double" => seed.Length + 0.5,
            "bool" => true,
            _ => Of(SchemaFacts.Object(type).Properties, side, seed),
        };
    }

    /// <summary>Compares what was seen on the wire, types included, with what was expected.</summary>
    internal static void AssertSame(object expected, object? seen, string path)
    {
        switch (expected)
        {
            case IDictionary map:
                var others = Assert.IsAssignableFrom<IDictionary>(seen);
                Assert.True(map.Count == others.Count, $"{path}: {Keys(map)} expected, {Keys(others)} seen");
                foreach (DictionaryEntry entry in map)
                {
                    AssertSame(entry.Value!, others[entry.Key], $"{path}/{entry.Key}");
                }

                break;
            case IList list:
                var items = Assert.IsAssignableFrom<IList>(seen);
                Assert.True(list.Count == items.Count, $"{path}: {list.Count} items expected, {items.Count} seen");
                for (var index = 0; index < list.Count; index++)
                {
                    AssertSame(list[index]!, items[index], $"{path}/{index}");
                }

                break;
            default:
                Assert.True(expected.Equals(seen), $"{path}: {expected} ({expected.GetType().Name}) expected, "
                    + $"{seen ?? "nothing"} ({seen?.GetType().Name}) seen");
                break;
        }
    }

    internal static string? Element(string type, string container) =>
        type.StartsWith(container + "(", StringComparison.Ordinal) ? type[(container.Length + 1)..^1] : null;

    private static string Keys(IDictionary map) =>
        string.Join(", ", map.Keys.Cast<string>().Order(StringComparer.Ordinal));
}
