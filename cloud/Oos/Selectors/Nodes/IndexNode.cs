namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary><c>source.name</c> and <c>source[key]</c>: a field or an item.</summary>
internal sealed class IndexNode(SelectorNode source, SelectorNode key) : SelectorNode
{
    public override bool IsPath => source.IsPath;

    public override IEnumerable<object?> Run(object? input, SelectorBudget budget)
    {
        foreach (var at in key.Run(input, budget))
            foreach (var container in source.Run(input, budget))
            {
                budget.Take();
                yield return JqPlace.Get(container, at);
            }
    }

    public override object? Update(object? input, Func<object?, object?> change, SelectorBudget budget) =>
        key.Run(input, budget).ToList().Aggregate(input, (value, at) => source.Update(value,
            container => JqPlace.Set(container, at, change(JqPlace.Get(container, at)), budget), budget));
}
