namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary><c>if condition then one else other end</c>.</summary>
internal sealed class IfNode(SelectorNode condition, SelectorNode one, SelectorNode other) : SelectorNode
{
    public override IEnumerable<object?> Run(object? input, SelectorBudget budget)
    {
        foreach (var holds in condition.Run(input, budget))
        {
            budget.Take();
            foreach (var value in (JqValue.IsTrue(holds) ? one : other).Run(input, budget)) yield return value;
        }
    }
}
