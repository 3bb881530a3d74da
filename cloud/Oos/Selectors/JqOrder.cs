using System.Text;

namespace Infra.Cloud.Oos.Selectors;

/// <summary>The order of values: null, false, true, numbers, texts, lists, objects.</summary>
internal static class JqOrder
{
    public static int Compare(object? one, object? other, SelectorBudget budget)
    {
        budget.Take();
        var rank = Rank(one).CompareTo(Rank(other));
        if (rank != 0) return rank;
        return (one, other) switch
        {
            (double left, double right) => left.CompareTo(right),
            (string left, string right) => CompareText(left, right),
            (List<object?> left, List<object?> right) => CompareItems(left, right, budget),
            (OrderedDictionary<string, object?> left, OrderedDictionary<string, object?> right) =>
                CompareFields(left, right, budget),
            _ => 0,
        };
    }

    public static bool AreEqual(object? one, object? other, SelectorBudget budget) => Compare(one, other, budget) == 0;

    /// <summary>The items in order; equal ones stay as they stood.</summary>
    public static List<object?> Sorted(IEnumerable<object?> items, Func<object?, object?> by, SelectorBudget budget) =>
        [.. items.Select(item => (Item: item, Key: by(item)))
            .OrderBy(pair => pair.Key, Comparer<object?>.Create((one, other) => Compare(one, other, budget)))
            .Select(pair => pair.Item)];

    /// <summary>By code points, not by UTF-16 units.</summary>
    public static int CompareText(string one, string other) =>
        Encoding.UTF8.GetBytes(one).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(other));

    public static List<string> Keys(OrderedDictionary<string, object?> fields)
    {
        var keys = fields.Keys.ToList();
        keys.Sort(CompareText);
        return keys;
    }

    private static int Rank(object? value) => value switch
    {
        null => 0,
        false => 1,
        true => 2,
        double => 3,
        string => 4,
        List<object?> => 5,
        _ => 6,
    };

    private static int CompareItems(List<object?> one, List<object?> other, SelectorBudget budget)
    {
        for (var i = 0; i < Math.Min(one.Count, other.Count); i++)
            if (Compare(one[i], other[i], budget) is not 0 and var difference) return difference;
        return one.Count.CompareTo(other.Count);
    }

    private static int CompareFields(
        OrderedDictionary<string, object?> one, OrderedDictionary<string, object?> other, SelectorBudget budget)
    {
        var (left, right) = (Keys(one), Keys(other));
        var keys = CompareItems([.. left], [.. right], budget);
        if (keys != 0) return keys;
        foreach (var key in left)
            if (Compare(one[key], other[key], budget) is not 0 and var difference) return difference;
        return 0;
    }
}
