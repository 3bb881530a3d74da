namespace Infra.Cloud.Oos.Selectors;

/// <summary>Reads and writes one place of a value: a field of an object or an item of a list.</summary>
internal static class JqPlace
{
    private const int MaxIndex = 10_000;

    /// <summary>What stands there; null where nothing does.</summary>
    public static object? Get(object? container, object? key) => (container, key) switch
    {
        (null, string or double) => null,
        (OrderedDictionary<string, object?> fields, string name) => fields.GetValueOrDefault(name),
        (List<object?> items, double number) => Index(items, number) is >= 0 and var index && index < items.Count
            ? items[index] : null,
        _ => throw Misfit(container, key),
    };

    /// <summary>The container with something else there.</summary>
    public static object? Set(object? container, object? key, object? value, SelectorBudget budget)
    {
        switch (container, key)
        {
            case (null or OrderedDictionary<string, object?>, string name):
                var old = container as OrderedDictionary<string, object?> ?? [];
                budget.Take(old.Count + 1);
                var fields = JqValue.Object(old);
                fields[name] = value;
                return fields;
            case (null or List<object?>, double number):
                var items = container is List<object?> list ? list.ToList() : [];
                var index = Index(items, number);
                if (index < 0) throw new SelectorException("an index is out of bounds");
                if (index > MaxIndex) throw new SelectorException($"an index is above {MaxIndex}", isLimit: true);
                budget.Take(Math.Max(items.Count, index + 1));
                while (items.Count <= index) items.Add(null);
                items[index] = value;
                return items;
            default:
                throw Misfit(container, key);
        }
    }

    private static int Index(List<object?> items, double number)
    {
        var index = (int)Math.Floor(Math.Clamp(number, int.MinValue, int.MaxValue));
        return index < 0 ? index + items.Count : index;
    }

    private static SelectorException Misfit(object? container, object? key) => new(key is string name
        ? $"a value of type {JqValue.Kind(container)} has no field \"{name}\""
        : $"a value of type {JqValue.Kind(container)} cannot be indexed with one of type {JqValue.Kind(key)}");
}
