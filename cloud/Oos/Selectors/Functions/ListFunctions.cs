namespace Infra.Cloud.Oos.Selectors.Functions;

/// <summary>Functions on lists and objects.</summary>
internal static class ListFunctions
{
    /// <exception cref="SelectorException">The value is no list.</exception>
    public static List<object?> List(object? value, string function) => value as List<object?>
        ?? throw new SelectorException($"{function} takes a list, not a value of type {JqValue.Kind(value)}");

    public static double Length(object? value) => value switch
    {
        null => 0,
        double number => Math.Abs(number),
        string text => text.EnumerateRunes().Count(),
        List<object?> items => items.Count,
        OrderedDictionary<string, object?> fields => fields.Count,
        _ => throw new SelectorException("a value of type boolean has no length"),
    };

    public static List<object?> Keys(object? value, SelectorBudget budget)
    {
        budget.Take((int)(value is string or double ? 1 : Length(value)));
        return value switch
        {
            List<object?> items => [.. Enumerable.Range(0, items.Count).Select(index => (object)(double)index)],
            OrderedDictionary<string, object?> fields => [.. JqOrder.Keys(fields)],
            _ => throw new SelectorException($"a value of type {JqValue.Kind(value)} has no keys"),
        };
    }

    public static bool Has(object? value, object? key) => (value, key) switch
    {
        (OrderedDictionary<string, object?> fields, string name) => fields.ContainsKey(name),
        (List<object?> items, double index) => index >= 0 && index < items.Count,
        _ => throw new SelectorException(
            $"a value of type {JqValue.Kind(value)} has no key of type {JqValue.Kind(key)}"),
    };

    public static List<object?> Unique(List<object?> items, SelectorBudget budget)
    {
        var unique = new List<object?>();
        foreach (var item in JqOrder.Sorted(items, item => item, budget))
            if (unique.Count == 0 || !JqOrder.AreEqual(unique[^1], item, budget)) unique.Add(item);
        return unique;
    }

    public static List<object?> Reverse(object? value, SelectorBudget budget)
    {
        var items = value is null ? [] : List(value, "reverse");
        budget.Take(items.Count);
        return [.. items.AsEnumerable().Reverse()];
    }

    /// <summary>The items with those of lists in their place, however deep.</summary>
    public static IEnumerable<object?> Flat(List<object?> items, SelectorBudget budget)
    {
        foreach (var item in items)
        {
            budget.Take();
            if (item is not List<object?> inner) yield return item;
            else
                foreach (var deep in Flat(inner, budget)) yield return deep;
        }
    }
}
