namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary><c>source[]</c>: every item of a list, every value of an object.</summary>
internal sealed class IterateNode(SelectorNode source) : SelectorNode
{
    public override bool IsPath => source.IsPath;

    public override IEnumerable<object?> Run(object? input, SelectorBudget budget)
    {
        foreach (var container in source.Run(input, budget))
            foreach (var item in Items(container))
            {
                budget.Take();
                yield return item;
            }
    }

    public override object? Update(object? input, Func<object?, object?> change, SelectorBudget budget) =>
        source.Update(input, container => Changed(container, change, budget), budget);

    /// <summary>The values in a list or an object.</summary>
    /// <exception cref="SelectorException">It is neither.</exception>
    public static IEnumerable<object?> Items(object? container) => container switch
    {
        List<object?> items => items,
        OrderedDictionary<string, object?> fields => fields.Values,
        _ => throw new SelectorException($"a value of type {JqValue.Kind(container)} cannot be iterated over"),
    };

    private static object Changed(object? container, Func<object?, object?> change, SelectorBudget budget)
    {
        budget.Take(Items(container).Count());
        return container is List<object?> items ? items.Select(change).ToList()
            : JqValue.Object(((OrderedDictionary<string, object?>)container!).Select(
                field => KeyValuePair.Create(field.Key, change(field.Value))));
    }
}
