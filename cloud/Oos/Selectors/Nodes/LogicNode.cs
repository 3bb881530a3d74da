namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary><c>and</c> and <c>or</c>; the right side is asked only where the left one does not decide.</summary>
internal sealed class LogicNode(bool isAnd, SelectorNode left, SelectorNode right) : SelectorNode
{
    public override IEnumerable<object?> Run(object? input, SelectorBudget budget)
    {
        foreach (var one in left.Run(input, budget))
        {
            budget.Take();
            if (JqValue.IsTrue(one) != isAnd)
            {
                yield return !isAnd;
                continue;
            }

            foreach (var other in right.Run(input, budget)) yield return JqValue.IsTrue(other);
        }
    }
}
