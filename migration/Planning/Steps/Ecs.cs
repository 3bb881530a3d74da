using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Steps;

/// <summary>Calls of ECS as plans have them.</summary>
internal static class Ecs
{
    public const string Product = "Ecs";
    public const string Version = "2014-05-26";

    /// <summary>A call with its parameters; those without a value, or with an empty one, are left out.</summary>
    public static PlannedCall Call(string region, string action, params (string Name, PlannedValue? Value)[] parameters) =>
        new(Product, Version, action)
        {
            Parameters = Sorted([("RegionId", region), .. parameters]),
        };

    /// <summary>A call that makes something: it has a client token.</summary>
    public static PlannedCall Creating(
        string region, string action, string token, params (string Name, PlannedValue? Value)[] parameters) =>
        Call(region, action, [("ClientToken", token), .. parameters]) with { Creates = true };

    /// <summary>A list of one id as JSON, as the operations that describe take it.</summary>
    public static PlannedValue List(PlannedValue id) => id with { Text = $"[\"{id.Text}\"]" };

    /// <summary>Tags in the flat form.</summary>
    public static IEnumerable<(string, PlannedValue?)> Tags(IEnumerable<KeyValuePair<string, PlannedValue>> tags) =>
        tags.SelectMany((tag, index) => new (string, PlannedValue?)[]
        {
            ($"Tag.{index + 1}.Key", tag.Key), ($"Tag.{index + 1}.Value", tag.Value),
        });

    private static SortedDictionary<string, PlannedValue> Sorted((string Name, PlannedValue? Value)[] parameters)
    {
        var sorted = new SortedDictionary<string, PlannedValue>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
            if (value is { StepId: not null } or { Text.Length: > 0 }) sorted.Add(name, value);
        return sorted;
    }
}
