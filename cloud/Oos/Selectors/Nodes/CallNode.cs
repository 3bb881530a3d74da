namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary>A function with its arguments.</summary>
internal sealed class CallNode(SelectorFunction function, IReadOnlyList<SelectorNode> arguments) : SelectorNode
{
    public override IEnumerable<object?> Run(object? input, SelectorBudget budget)
    {
        budget.Take();
        foreach (var value in function(input, arguments, budget)) yield return value; // fails when it is asked, as all nodes
    }
}
