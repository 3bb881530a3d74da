namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary><c>first, second</c>: the values of both, one after the other.</summary>
internal sealed class CommaNode(SelectorNode first, SelectorNode second) : SelectorNode
{
    public override bool IsPath => first.IsPath && second.IsPath;

    public override IEnumerable<object?> Run(object? input, SelectorBudget budget) =>
        first.Run(input, budget).Concat(second.Run(input, budget));

    public override object? Update(object? input, Func<object?, object?> change, SelectorBudget budget) =>
        second.Update(first.Update(input, change, budget), change, budget);
}
