namespace Infra.Cloud.Oos.Selectors.Functions;

/// <summary><c>contains</c>: a text in a text; each item in some item; each field in the field of its name.</summary>
internal static class Containment
{
    /// <exception cref="SelectorException">The values are of different types.</exception>
    public static bool Contains(object? whole, object? part, SelectorBudget budget)
    {
        budget.Take();
        if (JqValue.Kind(whole) != JqValue.Kind(part))
            throw new SelectorException(
                $"a value of type {JqValue.Kind(whole)} cannot contain one of type {JqValue.Kind(part)}");
        return Holds(whole, part, budget);
    }

    private static bool Holds(object? whole, object? part, SelectorBudget budget)
    {
        budget.Take();
        return (whole, part) switch
        {
            (string text, string sought) => text.Contains(sought, StringComparison.Ordinal),
            (List<object?> items, List<object?> sought) =>
                sought.TrueForAll(one => items.Exists(item => Holds(item, one, budget))),
            (OrderedDictionary<string, object?> fields, OrderedDictionary<string, object?> sought) =>
                sought.All(field => fields.TryGetValue(field.Key, out var value) && Holds(value, field.Value, budget)),
            _ => JqOrder.AreEqual(whole, part, budget),
        };
    }
}
