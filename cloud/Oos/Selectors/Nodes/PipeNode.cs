namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary><c>first | second</c>: the second for each value of the first.</summary>
internal sealed class PipeNode(SelectorNode first, SelectorNode second) : SelectorNode
{
    public override bool IsPath => first.IsPath && second.IsPath;

    public override IEnumerable<object?> Run(object? input, SelectorBudget budget)
    {
        foreach (var between in first.Run(input, budget))
            foreach (var value in second.Run(between, budget))
            {
                budget.Take();
                yield return value;
            }
    }

    public override object? Update(object? input, Func<object?, object?> change, SelectorBudget budget) =>
        first.Update(input, between => second.Update(between, change, budget), budget);
}
