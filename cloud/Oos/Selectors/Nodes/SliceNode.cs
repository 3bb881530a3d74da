namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary><c>source[from:to]</c>: a part of a list or text. Either bound may be missing.</summary>
internal sealed class SliceNode(SelectorNode source, SelectorNode from, SelectorNode to) : SelectorNode
{
    public override IEnumerable<object?> Run(object? input, SelectorBudget budget)
    {
        foreach (var end in to.Run(input, budget))
            foreach (var start in from.Run(input, budget))
                foreach (var container in source.Run(input, budget))
                {
                    budget.Take();
                    yield return Cut(container, start, end, budget);
                }
    }

    private static object? Cut(object? container, object? start, object? end, SelectorBudget budget)
    {
        if (start is not (null or double) || end is not (null or double))
            throw new SelectorException("the bounds of a slice must be numbers");
        switch (container)
        {
            case null:
                return null;
            case List<object?> items:
                var (first, count) = Bounds(items.Count, start, end);
                budget.Take(count);
                return items.GetRange(first, count);
            case string text:
                var runes = text.EnumerateRunes().ToList();
                (first, count) = Bounds(runes.Count, start, end);
                budget.TakeText(text.Length);
                return string.Concat(runes.GetRange(first, count));
            default:
                throw new SelectorException($"a value of type {JqValue.Kind(container)} cannot be sliced");
        }
    }

    private static (int First, int Count) Bounds(int length, object? start, object? end)
    {
        var first = Place(Math.Floor(start as double? ?? 0), length);
        var last = Place(Math.Ceiling(end as double? ?? length), length);
        return (first, Math.Max(0, last - first));
    }

    private static int Place(double number, int length) =>
        (int)Math.Clamp(number < 0 ? number + length : number, 0, length);
}
