using Infra.Cloud.Oos.Selectors.Nodes;

namespace Infra.Cloud.Oos.Selectors.Functions;

/// <summary>Objects as lists of keys and values, and back.</summary>
internal static class EntryFunctions
{
    private static readonly string[] KeyNames = ["key", "k", "name", "Name", "K", "Key"];

    public static List<object?> ToEntries(object? value, SelectorBudget budget)
    {
        var fields = value as OrderedDictionary<string, object?>
            ?? throw new SelectorException($"to_entries takes an object, not a value of type {JqValue.Kind(value)}");
        budget.Take(fields.Count);
        return
        [
            .. JqOrder.Keys(fields).Select(key => JqValue.Object(
                [new("key", key), new("value", fields[key])])),
        ];
    }

    public static OrderedDictionary<string, object?> FromEntries(object? value, SelectorBudget budget)
    {
        var made = JqValue.Object([]);
        foreach (var entry in IterateNode.Items(value))
        {
            budget.Take();
            if (entry is not OrderedDictionary<string, object?> fields)
                throw new SelectorException("from_entries takes objects with key and value");
            var key = KeyNames.Select(name => fields.GetValueOrDefault(name)).FirstOrDefault(JqValue.IsTrue);
            made[key as string ?? JqValue.Json(key, budget)] =
                fields.TryGetValue("value", out var lower) ? lower : fields.GetValueOrDefault("Value");
        }

        return made;
    }
}
